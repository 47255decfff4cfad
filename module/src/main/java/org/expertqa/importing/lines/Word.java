package org.expertqa.importing.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One word of a line, and its form for comparing: NFKC, lower case of no language, one apostrophe, no Arabic marks. */
public record Word(Stretch stretch, String form) {

    private static final String APOSTROPHES = "’‘ʼ＇`´";
    private static final Set<String> SEPARATORS = Set.of("|", "·", "•", "-", "–", "—");

    /** The words of a line, without the marks around the line that do not belong to its words. */
    public static List<Word> of(Stretch line) {
        List<Word> words = new ArrayList<>();
        Stretch rest = core(line);
        int i = rest.from();
        while (i < rest.to()) {
            int end = i;
            while (end < rest.to() && !Space.parts(rest.source().charAt(end))) {
                end++;
            }
            Stretch word = new Stretch(rest.source(), i, end);
            String form = withoutColon(form(word.text()));
            if (!form.isEmpty() && !SEPARATORS.contains(form)) {
                words.add(new Word(word, form));
            }
            i = Space.skip(rest.source(), end, rest.to());
        }
        return words;
    }

    public static String form(String text) {
        String folded = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String small = folded.toLowerCase(Locale.ROOT);
        StringBuilder form = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            append(form, small.charAt(i));
        }
        return form.toString();
    }

    /** Such a text is composed already; nearly all are, and asking costs less than composing. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String withoutColon(String form) {
        return form.endsWith(":") ? form.substring(0, form.length() - 1) : form;
    }

    private static void append(StringBuilder form, char c) {
        boolean arabicMark = c == 0x0640 || (c >= 0x064B && c <= 0x0652);
        if (!arabicMark && !Space.is(c)) {
            form.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
        }
    }

    /** Without emphasis, pictures and brackets around, and without the mark at the end. */
    private static Stretch core(Stretch line) {
        String source = line.source();
        int from = line.from();
        while (from < line.to() && !begins(source.codePointAt(from))) {
            from += Character.charCount(source.codePointAt(from));
        }
        int to = line.to();
        while (to > from && !ends(source.codePointBefore(to))) {
            to -= Character.charCount(source.codePointBefore(to));
        }
        return new Stretch(source, from, Math.max(from, to));
    }

    private static boolean begins(int c) {
        return Character.isLetterOrDigit(c) || c == '(' || c == '{';
    }

    private static boolean ends(int c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == '}' || c == '\'' || APOSTROPHES.indexOf(c) >= 0;
    }
}
