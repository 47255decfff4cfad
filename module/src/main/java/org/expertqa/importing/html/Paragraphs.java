package org.expertqa.importing.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Space;

/** The paragraphs of a run of words: one, or several where two line breaks stand together. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String markdown) {
        return Arrays.stream(markdown.split("\n[ \u00A0]*\n"))
                .map(Paragraphs::lines)
                .filter(paragraph -> !isEmpty(paragraph))
                .toList();
    }

    private static boolean isEmpty(String paragraph) {
        return paragraph.chars().allMatch(Space::is);
    }

    private static String lines(String paragraph) {
        return paragraph
                .lines()
                .map(String::stripLeading)
                .map(MarkdownEscapes::atItsBeginning)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
