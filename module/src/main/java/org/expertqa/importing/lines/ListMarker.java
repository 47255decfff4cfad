package org.expertqa.importing.lines;

import java.util.Set;

/** The mark at the beginning of a list item: how many characters of it are mark. */
public final class ListMarker {

    private static final String BULLETS = "*-+•·‣◦–";
    private static final char DOT_OF_EAST = '・';
    private static final String MARKDOWN = "*-+";
    private static final int MOST_DIGITS = 3;
    private static final int MOST_MARKS = 3;
    private static final int LONGEST_WORD = 12;

    private ListMarker() {}

    /** The length of a bullet with the space behind it, or 0. */
    static int bullet(Stretch bare) {
        boolean bullet = bare.length() > 1
                && (bare.at(0) == DOT_OF_EAST || (BULLETS.indexOf(bare.at(0)) >= 0 && Space.is(bare.at(1))));
        return bullet ? spaceFrom(bare, 1) : 0;
    }

    /** The length of a bullet that Markdown does not know, as mail and word processors write it, or 0. */
    static int foreignBullet(Stretch bare) {
        int length = bullet(bare);
        return length > 0 && MARKDOWN.indexOf(bare.at(0)) < 0 ? length : 0;
    }

    /** The length of {@code 1.}, {@code 1)} or {@code (1)} with the space behind it, or 0. */
    public static int number(Stretch bare) {
        int open = bare.startsWith("(") ? 1 : 0;
        int digits = digits(bare, open);
        int mark = open + digits;
        boolean number = digits > 0
                && digits <= MOST_DIGITS
                && mark + 1 < bare.length()
                && (bare.at(mark) == ')' || (bare.at(mark) == '.' && open == 0))
                && Space.is(bare.at(mark + 1));
        return number ? spaceFrom(bare, mark + 1) : 0;
    }

    /** The length of bullets and numbers, also one behind the other. */
    public static int item(Stretch bare) {
        return step(bare, Set.of());
    }

    /** The length of everything that marks a step: bullets, numbers, {@code Step 1:}, also one behind the other. */
    public static int step(Stretch bare, Set<String> stepWords) {
        int length = 0;
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            length += anyOf(bare.from(length), stepWords);
        }
        return length;
    }

    private static int anyOf(Stretch bare, Set<String> stepWords) {
        int bullet = bullet(bare);
        int number = bullet > 0 ? bullet : number(bare);
        int letter = number > 0 ? number : letter(bare);
        return letter > 0 ? letter : stepWord(bare, stepWords);
    }

    /** The length of {@code a)} with the space behind it, or of a number in a circle. */
    private static int letter(Stretch bare) {
        boolean circled = bare.length() > 1 && bare.at(0) >= '①' && bare.at(0) <= '⑳';
        boolean letter = bare.length() > 2
                && bare.at(0) >= 'a'
                && bare.at(0) <= 'z'
                && bare.at(1) == ')'
                && Space.is(bare.at(2));
        return circled ? spaceFrom(bare, 1) : letter ? spaceFrom(bare, 2) : 0;
    }

    private static int stepWord(Stretch bare, Set<String> stepWords) {
        int letters = 0;
        while (letters < Math.min(bare.length(), LONGEST_WORD) && Character.isLetter(bare.at(letters))) {
            letters++;
        }
        int number = spaceFrom(bare, letters);
        int digits = digits(bare, number);
        int end = number + digits;
        boolean step = digits > 0
                && digits <= MOST_DIGITS
                && end < bare.length()
                && ":：.)–-".indexOf(bare.at(end)) >= 0
                && stepWords.contains(Word.form(bare.upTo(letters).text()));
        return step ? spaceFrom(bare, end + 1) : 0;
    }

    private static int digits(Stretch bare, int from) {
        int i = from;
        while (i < bare.length() && Character.isDigit(bare.at(i))) {
            i++;
        }
        return i - from;
    }

    private static int spaceFrom(Stretch bare, int from) {
        int i = from;
        while (i < bare.length() && Space.is(bare.at(i))) {
            i++;
        }
        return i;
    }
}
