package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs of words as one line of Markdown: links around bold around italic, with the space outside the marks. */
final class Runs {

    private static final String BREAK = "  \n";
    private final String moreMarks;

    Runs(String moreMarks) {
        this.moreMarks = moreMarks;
    }

    String markdown(List<Run> runs) {
        return grouped(runs, Run::href, group -> {
            String href = group.get(0).href();
            return href.isEmpty() ? emphasis(group, moreMarks) : link(emphasis(group, "[]"), href);
        });
    }

    private static String link(String words, String href) {
        return marked(words, "[", "](" + href + ")");
    }

    private static String emphasis(List<Run> runs, String marks) {
        return grouped(runs, Run::bold, group -> {
            String inside = grouped(group, Run::italic, some -> {
                String text = text(some, marks);
                return some.get(0).italic() ? marked(text, "*", "*") : text;
            });
            return group.get(0).bold() ? marked(inside, "**", "**") : inside;
        });
    }

    private static String text(List<Run> runs, String marks) {
        return grouped(runs, Run::code, group -> {
            StringBuilder text = new StringBuilder();
            group.forEach(run -> text.append(run.text()));
            return group.get(0).code() ? code(text.toString()) : MarkdownEscapes.inLine(text.toString(), marks);
        });
    }

    private static String code(String text) {
        String fence = "`".repeat(1 + longestRun(text));
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return text.isBlank() || text.contains("\n")
                ? MarkdownEscapes.inLine(text, "")
                : fence + space + text + space + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Marks stand against a word; a break or space at either end stands outside. */
    private static String marked(String text, String open, String close) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        String words = text.substring(from, to);
        boolean blank = words.isEmpty() || words.contains(BREAK + BREAK);
        return blank ? text : text.substring(0, from) + open + words + close + text.substring(to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static <K> String grouped(List<Run> runs, Function<Run, K> key, Function<List<Run>, String> written) {
        StringBuilder out = new StringBuilder();
        List<Run> group = new ArrayList<>();
        for (Run run : runs) {
            Predicate<Run> same = last -> key.apply(last).equals(key.apply(run));
            if (!group.isEmpty() && !same.test(group.get(group.size() - 1))) {
                out.append(written.apply(group));
                group.clear();
            }
            group.add(run);
        }
        return group.isEmpty() ? "" : out.append(written.apply(group)).toString();
    }
}
