package org.expertqa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;

/** A folder of Markdown files with front matter, such as an author keeps: answers by number, and whom and what they name. */
final class AnswerFiles {

    private static final List<String> EXPERTS = List.of("mara-lind", "jonas-weber");
    private static final List<String> TOPICS = List.of("sleep", "household-money", "home-energy", "mieten-und-wohnen");

    private AnswerFiles() {}

    static void write(Path folder, int answers) throws IOException {
        copy("experts", EXPERTS, folder);
        copy("topics", TOPICS, folder);
        Path files = Files.createDirectories(folder.resolve("answers"));
        Corpus corpus = new Corpus();
        for (int i = 0; i < answers; i++) {
            Files.writeString(files.resolve(Corpus.slug(i) + ".md"), text(i, corpus.answer(i)));
        }
    }

    private static void copy(String kind, List<String> names, Path folder) throws IOException {
        Path to = Files.createDirectories(folder.resolve(kind));
        for (String name : names) {
            Files.copy(Places.SAMPLES.resolve(kind).resolve(name + ".md"), to.resolve(name + ".md"));
        }
    }

    private static String text(int number, ExpertAnswer answer) {
        return Stream.of(
                        frontMatter(number, answer),
                        "# " + answer.question(),
                        "## Quick Answer",
                        answer.quickAnswer(),
                        answer.introduction().source(),
                        answer.sections().stream().map(AnswerFiles::section).collect(Collectors.joining("\n\n")),
                        "## " + (number % EXPERTS.size() == 0 ? "Mara's" : "Jonas's") + " Take",
                        answer.expertTake().orElseThrow().body().source(),
                        "## What You Can Do Next",
                        steps(answer.nextSteps()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String frontMatter(int number, ExpertAnswer answer) {
        return """
                ---
                type: answer
                id: %s
                slug: %s
                state: published
                language: en-GB
                expert: %s
                topics: [%s]
                askedBy:
                  displayName: Ruth
                  location: Leeds
                questionDetail: >-
                  %s
                disclaimer: %s
                callToAction:
                  heading: On one sheet of paper
                  label: Print the sheet
                  url: https://example.org/sheet
                citations:
                  - title: Citizens Advice
                    publisher: Citizens Advice
                    url: https://www.example.org/source
                    accessedOn: 2026-10-02
                ---""".formatted(
                        Corpus.answerId(number),
                        Corpus.slug(number),
                        EXPERTS.get(number % EXPERTS.size()),
                        TOPICS.get(number % TOPICS.size()),
                        answer.questionDetail(),
                        answer.disclaimer());
    }

    private static String section(Section section) {
        return "## " + section.heading() + "\n\n" + section.body().source();
    }

    private static String steps(List<NextStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + steps.get(i).text().source())
                .collect(Collectors.joining("\n"));
    }
}
