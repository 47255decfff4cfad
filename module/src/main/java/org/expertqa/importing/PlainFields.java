package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;

/** The fields that are plain text: what was taken out of a page as Markdown stands in them without its marks. */
final class PlainFields {

    private static final Pattern RICH = Pattern.compile(
            "answers\\[\\d+]\\.(introduction|questionDetail|sections\\[\\d+]\\.body|expertTake\\.body|nextSteps\\[\\d+]\\.text)");
    private static final Pattern ADDRESS = Pattern.compile(".*\\.(url|profileUrl)");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private PlainFields() {}

    static void clean(Findings findings) {
        findings.takeMarksOut(PlainFields::isPlain, PlainFields::marks);
    }

    private static boolean isPlain(String target) {
        boolean field = target.startsWith("answers[") || target.startsWith("experts[");
        return field
                && !RICH.matcher(target).matches()
                && !ADDRESS.matcher(target).matches();
    }

    /** The marks of a text that was written for us: escapes, stars, backticks, and links around their words. */
    static List<Stretch> marks(String text) {
        List<Stretch> marks = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            int length = code ? backtick(text, i) : lengthOfMark(text, i);
            code ^= text.charAt(i) == '`' && length > 0;
            if (length > 0) {
                marks.add(new Stretch(text, i, i + length));
                i += isEscape(text, i) ? 1 : length - 1;
            }
        }
        return marks;
    }

    private static int lengthOfMark(String text, int at) {
        return switch (text.charAt(at)) {
            case '*' -> 1;
            case '`' -> backtick(text, at);
            case '\\' -> isEscape(text, at) ? 1 : 0;
            case '[' -> text.startsWith("](", nextBracket(text, at + 1)) ? 1 : 0;
            case ']' -> text.startsWith("](", at) ? Math.max(0, text.indexOf(')', at) + 1 - at) : 0;
            default -> 0;
        };
    }

    private static int nextBracket(String text, int from) {
        int i = from;
        while (i < text.length() && "[]".indexOf(text.charAt(i)) < 0) {
            i += isEscape(text, i) ? 2 : 1;
        }
        return i;
    }

    private static int backtick(String text, int at) {
        return text.charAt(at) == '`' ? 1 : 0;
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0;
    }
}
