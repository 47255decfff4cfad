package org.expertqa.importing.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.expert.Expert;
import org.expertqa.topic.Topic;

/** What one file holds, and where each stretch of its text went; with that text where it was taken out of a container. */
public record ReadFile(
        String file,
        Optional<String> text,
        List<ReadAnswer> answers,
        List<ReadItem<Expert>> experts,
        List<ReadItem<Topic>> topics,
        List<Span> spans,
        List<LabelFound> labels,
        List<Unassigned> unassigned,
        List<Warning> warnings) {

    /** The same with calls to action that had no address leading to this one. */
    public ReadFile withCallsToActionLeadingTo(String url) {
        List<ReadAnswer> leading =
                answers.stream().map(answer -> answer.leadingTo(url)).toList();
        List<Warning> rest = warnings.stream()
                .filter(warning -> warning.code() != WarningCode.CTA_URL_MISSING)
                .toList();
        return new ReadFile(file, text, leading, experts, topics, spans, labels, unassigned, rest);
    }

    /** How a line is named: one of the text that was taken out of a container is not the file's. */
    public String place(int line) {
        return text.isPresent() ? file + ": line " + line + " of the text taken out" : file + ":" + line;
    }

    /** The same with more warnings. */
    public ReadFile withWarnings(List<Warning> more) {
        List<Warning> all = Stream.concat(warnings.stream(), more.stream()).toList();
        return new ReadFile(file, text, answers, experts, topics, spans, labels, unassigned, all);
    }
}
