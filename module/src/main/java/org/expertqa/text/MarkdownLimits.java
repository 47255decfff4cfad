package org.expertqa.text;

import java.util.Optional;
import org.commonmark.node.Node;

/** Bounds on what the Markdown parser is given, found by trying what exhausts it: long runs, brackets, nesting. */
final class MarkdownLimits {

    static final int MAX_LENGTH = 200_000;
    static final int MAX_BRACKETS = 2_000;
    static final int MAX_MARKS = 10_000;
    static final int MAX_BARS = 500;
    static final int MAX_CELLS = 20_000;
    static final int MAX_RUN = 100;
    static final int MAX_QUOTES = 20;
    static final int MAX_DEPTH = 100;

    private MarkdownLimits() {}

    /** Why the source is not even parsed, in a sentence; empty when it is. */
    static Optional<String> refusal(String source) {
        if (source.length() > MAX_LENGTH) {
            return Optional.of("Rich text has at most 200,000 characters; this has " + source.length() + ".");
        }
        return new Scan(source).refusal();
    }

    /** Why a parsed text is not rendered: rendering goes as deep as the text is nested. */
    static Optional<String> refusal(Node document) {
        return depth(document) > MAX_DEPTH
                ? Optional.of("Rich text is nested at most " + MAX_DEPTH + " deep.")
                : Optional.empty();
    }

    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    /** One pass over the characters. */
    private static final class Scan {

        private final String source;
        private int brackets;
        private int marks;
        private int bars;
        private int lines = 1;
        private int quotes;
        private int longestRun;

        Scan(String source) {
            this.source = source;
            boolean lineStart = true;
            int quotesHere = 0;
            int barsHere = 0;
            int run = 0;
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                run = i > 0 && c == source.charAt(i - 1) && (c == '*' || c == '_' || c == '`') ? run + 1 : 1;
                longestRun = Math.max(longestRun, run);
                brackets += c == '[' ? 1 : 0;
                marks += c == '*' || c == '_' ? 1 : 0;
                barsHere += c == '|' ? 1 : 0;
                bars = Math.max(bars, barsHere);
                if (c == '\n') {
                    lineStart = true;
                    quotesHere = 0;
                    barsHere = 0;
                    lines++;
                } else if (lineStart && c == '>') {
                    quotes = Math.max(quotes, ++quotesHere);
                } else if (c != ' ') {
                    lineStart = false;
                }
            }
        }

        Optional<String> refusal() {
            if (quotes > MAX_QUOTES) {
                return Optional.of("Quotes are nested at most " + MAX_QUOTES + " deep; here a line begins with "
                        + quotes + " \">\".");
            }
            if (brackets > MAX_BRACKETS) {
                return Optional.of("Rich text has at most 2,000 \"[\"; this has " + brackets + ".");
            }
            if (marks > MAX_MARKS) {
                return Optional.of("Rich text has at most 10,000 \"*\" and \"_\"; this has " + marks + ".");
            }
            if (bars > MAX_BARS) {
                return Optional.of("A line has at most 500 \"|\"; here one has " + bars + ".");
            }
            // A table is as wide as its widest row in every line under it.
            if ((long) bars * lines > MAX_CELLS) {
                return Optional.of(
                        "Tables have at most 20,000 cells; here " + lines + " lines could be " + bars + " wide.");
            }
            if (longestRun > MAX_RUN) {
                return Optional.of(
                        "The same mark stands at most " + MAX_RUN + " times in a row; here " + longestRun + ".");
            }
            return Optional.empty();
        }
    }
}
