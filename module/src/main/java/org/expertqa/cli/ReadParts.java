package org.expertqa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.importing.report.ReadAnswer;

/** What was read of an answer, a line for each part, as an editor checks it at a glance. */
final class ReadParts {

    private final List<String> lines = new ArrayList<>();

    private ReadParts() {}

    static List<String> of(ReadAnswer answer) {
        ReadParts parts = new ReadParts();
        ExpertAnswer content = answer.content();
        parts.add("question", content.question());
        parts.add("question detail", words(content.questionDetail()));
        parts.add("asked by", content.askedBy().map(ReadParts::who).orElse(""));
        parts.add("quick answer", words(content.quickAnswer()));
        parts.add("introduction", words(content.introduction().source()));
        content.sections()
                .forEach(section -> parts.add(
                        "section",
                        section.kind() + ": " + section.heading() + ", "
                                + words(section.body().source())));
        content.expertTake()
                .ifPresent(take -> parts.add("expert's take", words(take.body().source())));
        parts.add(
                "next steps",
                content.nextSteps().isEmpty()
                        ? ""
                        : Integer.toString(content.nextSteps().size()));
        parts.add("expert", answer.references().expert().map(Object::toString).orElse(""));
        content.callToAction().ifPresent(call -> parts.add("call to action", call.text() + " " + call.url()));
        return parts.lines;
    }

    private void add(String part, String value) {
        lines.add(String.format("%-15s %s", part, value.isBlank() ? "-" : value.strip()));
    }

    private static String who(AskedBy by) {
        return Stream.of(by.displayName(), by.location())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String words(String text) {
        return text.isBlank() ? "" : text.strip().split("\\s+").length + " words";
    }
}
