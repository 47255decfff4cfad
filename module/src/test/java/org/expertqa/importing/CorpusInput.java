package org.expertqa.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.expertqa.importing.report.SourceText;
import org.expertqa.json.Json;

/**
 * One input of the corpus with its right reading beside it: where each line belongs, what the fields say that follow from
 * others, and the codes of the warnings. Ours, invented, and no page of anybody.
 */
record CorpusInput(
        String name,
        String shape,
        String language,
        SourceText source,
        Map<Integer, List<String>> lines,
        Map<String, String> facts,
        List<String> warnings) {

    private static final Path FOLDER = Path.of("src/test/resources/org/expertqa/importing/corpus");

    static List<CorpusInput> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .flatMap(CorpusInput::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, or the texts that are taken out of a container. */
    private static Stream<CorpusInput> in(Path file) {
        try {
            return ImportFile.of(file.getFileName().toString(), Files.readAllBytes(file)).parts().stream()
                    .map(CorpusInput::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusInput of(ImportFile part) {
        try {
            String name = part.name();
            Path beside = FOLDER.resolve(name.replaceFirst("\\.[a-z]+((\\[\\d+])?)$", "$1.expected.json"));
            JsonNode expected = Json.mapper().readTree(beside.toFile());
            List<String> warnings = new ArrayList<>();
            expected.get("warnings").forEach(code -> warnings.add(code.textValue()));
            Map<String, String> facts = new LinkedHashMap<>();
            expected.get("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().textValue()));
            return new CorpusInput(
                    name,
                    expected.get("shape").textValue(),
                    expected.get("language").textValue(),
                    part.read(),
                    lines(expected.get("lines")),
                    facts,
                    warnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places of each line: a key such as {@code 9-10} names several lines, {@code a + b} two places in one line. */
    private static Map<Integer, List<String>> lines(JsonNode ranges) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        ranges.properties().forEach(range -> {
            String[] ends = range.getKey().split("-");
            for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
                lines.put(
                        line,
                        Stream.of(range.getValue().textValue().split(" \\+ "))
                                .map(CorpusInput::whole)
                                .toList());
            }
        });
        return lines;
    }

    /** A field without a number in front is one of the first answer, or of the first expert. */
    private static String whole(String place) {
        if (place.startsWith("experts.")) {
            return "experts[0]" + place.substring("experts".length());
        }
        boolean whole = place.startsWith("label:")
                || place.startsWith("answers[")
                || List.of("furniture", "unassigned", "marker").contains(place);
        return whole ? place : "answers[0]." + place;
    }
}
