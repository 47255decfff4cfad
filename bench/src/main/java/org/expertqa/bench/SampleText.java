package org.expertqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The pieces that the English sample answers are made of: headings, paragraphs, list items and steps. */
final class SampleText {

    private static final List<String> FILES = List.of(
            "electricity-when-everything-is-off.md",
            "savings-or-credit-card-first.md",
            "washing-machine-broke-after-guarantee.md",
            "why-do-i-wake-at-three.md");

    /** Headings that name a field, or a person: in another answer they would mean something else. */
    private static final String LABEL = "## (Quick Answer|What You Can Do Next|.*['’]s .*)";

    private final List<String> headings = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    SampleText() {
        FILES.forEach(file -> read(Places.SAMPLES.resolve("answers").resolve(file)));
    }

    String heading(Random random) {
        return any(headings, random);
    }

    String paragraph(Random random) {
        return any(paragraphs, random);
    }

    String item(Random random) {
        return any(items, random);
    }

    String step(Random random) {
        return any(steps, random);
    }

    private void read(Path file) {
        try {
            String text = Files.readString(file);
            text.substring(text.indexOf("\n---\n") + 5).lines().forEach(this::sort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sort(String line) {
        if (line.startsWith("## ") && !line.matches(LABEL)) {
            headings.add(line.substring(3));
        } else if (line.startsWith("* ")) {
            items.add(line);
        } else if (line.matches("\\d+\\. .{1,290}")) {
            steps.add(line.substring(line.indexOf(' ') + 1));
        } else if (line.matches("[\\p{L}].{80,}")) {
            paragraphs.add(line);
        }
    }

    private static String any(List<String> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
