package org.expertqa.importing.zip;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportedItem;
import org.expertqa.importing.report.ReadFile;

/**
 * What became of one file of a zip, or would become of it: as much as a line of a report says.
 *
 * @param answers the ids of the answers that it became
 * @param unassigned how many stretches of it went nowhere
 */
public record FileLine(
        String file,
        String outcome,
        List<String> titles,
        List<String> answers,
        int unassigned,
        List<String> warnings,
        List<String> problems) {

    public FileLine {
        titles = orNone(titles);
        answers = orNone(answers);
        warnings = orNone(warnings);
        problems = orNone(problems);
    }

    static FileLine of(FileResult result) {
        return new FileLine(
                result.file(),
                result.outcome().toString(),
                result.read().map(FileLine::titles).orElse(List.of()),
                result.items().stream()
                        .filter(item -> item.type().equals("answer"))
                        .map(ImportedItem::id)
                        .map(Object::toString)
                        .toList(),
                result.read().map(read -> read.unassigned().size()).orElse(0),
                result.read().map(FileLine::warnings).orElse(List.of()),
                result.problems().stream()
                        .map(problem -> inLine(problem.line(), problem.message()))
                        .toList());
    }

    public boolean wasRefused() {
        return !problems.isEmpty();
    }

    private static List<String> titles(ReadFile read) {
        if (read.answers().isEmpty()) {
            List<String> titles = new ArrayList<>();
            read.experts().forEach(expert -> titles.add(expert.content().displayName()));
            read.topics().forEach(topic -> titles.add(topic.content().name()));
            return titles;
        }
        return read.answers().stream()
                .map(answer -> answer.content().question())
                .toList();
    }

    private static List<String> warnings(ReadFile read) {
        return read.warnings().stream()
                .map(warning -> inLine(warning.line(), warning.message()))
                .toList();
    }

    /** What is said of a file as a whole stands in its first line, which says nothing. */
    private static String inLine(int line, String message) {
        return line > 1 ? "Line " + line + ": " + message : message;
    }

    private static List<String> orNone(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
