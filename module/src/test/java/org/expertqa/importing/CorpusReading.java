package org.expertqa.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expertqa.importing.lines.LineNumbers;
import org.expertqa.importing.lines.Space;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Warning;

/** How an input of the corpus was read, counted in characters that show; marks are right wherever they stand. */
record CorpusReading(CorpusInput input, ReadFile read, int characters, int assigned, int right, List<String> mistakes) {

    static CorpusReading of(CorpusInput input) {
        ReadFile read = new Reader().read(input.source());
        Accounts.balance(input.source().text(), read);
        String text = input.source().text();
        LineNumbers numbers = new LineNumbers(text);
        List<String> mistakes = new ArrayList<>();
        int characters = 0;
        int assigned = 0;
        int right = 0;
        for (Span span : read.spans()) {
            int line = numbers.at(span.from());
            for (int i = span.from(); i < span.to(); i++) {
                line = numbers.at(i);
                boolean isRight = span.target().equals(Span.MARKER) || isExpected(input, line, span.target());
                boolean shows = !Space.is(text.charAt(i));
                characters += shows ? 1 : 0;
                assigned += shows && !span.target().equals(Span.UNASSIGNED) ? 1 : 0;
                right += shows && isRight ? 1 : 0;
                if (shows && !isRight) {
                    note(mistakes, "line " + line + " is in " + span.target());
                }
            }
        }
        facts(input, read, mistakes);
        return new CorpusReading(input, read, characters, assigned, right, mistakes);
    }

    private static boolean isExpected(CorpusInput input, int line, String target) {
        return input.lines().getOrDefault(line, List.of()).stream().anyMatch(target::startsWith);
    }

    private static void note(List<String> mistakes, String mistake) {
        if (!mistakes.contains(mistake)) {
            mistakes.add(mistake);
        }
    }

    private static void facts(CorpusInput input, ReadFile read, List<String> mistakes) {
        JsonNode report = ReportJson.of(read, "dry-run");
        input.facts().forEach((path, value) -> {
            String found = at(report, path);
            if (!found.equals(value)) {
                mistakes.add(path + " is \"" + found + "\"");
            }
        });
        String language = at(report, "language");
        if (!language.equals(input.language())) {
            mistakes.add("language is \"" + language + "\"");
        }
        List<String> codes = read.warnings().stream()
                .map(Warning::code)
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
        if (!codes.equals(input.warnings())) {
            mistakes.add("warnings are " + codes);
        }
    }

    private static String at(JsonNode report, String path) {
        String whole = path.startsWith("experts[") || path.startsWith("answers[") ? path : "answers[0]." + path;
        return report.at("/" + whole.replace("[", ".").replace("]", "").replace(".", "/"))
                .asText();
    }

    /** A row of the table in the manual. */
    String row() {
        String name = input.name();
        return "| `" + name + "` | " + input.shape() + " | " + input.language() + " | " + share(assigned) + " | "
                + share(right) + " | " + (mistakes.isEmpty() ? "" : String.join("; ", mistakes)) + " |";
    }

    private String share(int part) {
        return share(part, characters);
    }

    /** A share in percent; only all of it is 100. */
    static String share(int part, int of) {
        return part == of ? "100" : String.format(Locale.ROOT, "%.1f", Math.floor(1000.0 * part / of) / 10);
    }
}
