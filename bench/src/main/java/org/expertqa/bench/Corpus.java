package org.expertqa.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topic;

/**
 * Answers by number, the same at every run, of the parts and the length of the sample answers; and the two experts and five
 * topics that they refer to.
 */
final class Corpus {

    static final int EXPERTS = 2;
    static final int TOPICS = 5;
    private static final List<String> NAMES = List.of("Mara Lind", "Jonas Weber");
    private static final List<String> SUBJECTS =
            List.of("Sleep", "Household money", "Home energy", "Tenancy", "Consumer rights");
    private final SampleText text = new SampleText();

    static ItemId expertId(int number) {
        return id(0xe, number);
    }

    static ItemId topicId(int number) {
        return id(0xc, number);
    }

    static ItemId answerId(int number) {
        return id(0xa, number);
    }

    private static ItemId id(int kind, int number) {
        return ItemId.of(String.format("01900000-0000-7000-8%03x-%012x", kind, number));
    }

    Expert expert(int number) {
        String name = NAMES.get(number);
        String bio = text.paragraph(new Random(number));
        return Expert.named(name, name.split(" ")[0], bio.substring(0, Math.min(bio.length(), 900)));
    }

    Topic topic(int number) {
        String name = SUBJECTS.get(number);
        return new Topic(
                name, Slug.from(name), text.paragraph(new Random(number)), "General information only.", "en-GB");
    }

    ExpertAnswer answer(int number) {
        Random random = new Random(42_000_000L + number);
        return ExpertAnswer.asking(question(number, random))
                .with()
                .slug(slug(number))
                .questionDetail(text.paragraph(random))
                .askedBy(new AskedBy("Ruth", "Leeds"))
                .quickAnswer(atMost(600, text.paragraph(random)))
                .introduction(paragraphs(2, random))
                .sections(sections(random))
                .expertTake(new ExpertTake("", paragraphs(2, random)))
                .nextSteps(steps(6, random))
                .expert(expertId(number % EXPERTS))
                .coAuthors(List.of(expertId((number + 1) % EXPERTS)))
                .callToAction(callToAction(random))
                .scopeNote(text.paragraph(random))
                .disclaimer("General information, not advice for your own case.")
                .citations(List.of(citation("Citizens Advice"), citation("National Health Service")))
                .topics(List.of(topicId(number % TOPICS)))
                .related(number == 0 ? List.of() : List.of(answerId(number - 1)))
                .language("en-GB")
                .build();
    }

    /**
     * One with the parts and the length of the page that the project began with: no letter, no sources, one expert; 7.5 KB as
     * JSON, 16 KB as a page.
     */
    ExpertAnswer plainAnswer(int number) {
        Random random = new Random(44_000_000L + number);
        return ExpertAnswer.asking(question(number, random))
                .with()
                .slug(slug(number))
                .quickAnswer(atMost(600, text.paragraph(random)))
                .introduction(paragraphs(2, random))
                .sections(Stream.of("standard", "implications", "pitfalls", "ruleOfThumb")
                        .map(kind -> section(new SectionKind(kind), random))
                        .toList())
                .expertTake(new ExpertTake("", paragraphs(3, random)))
                .nextSteps(steps(5, random))
                .expert(expertId(number % EXPERTS))
                .callToAction(callToAction(random))
                .topics(List.of(topicId(number % TOPICS)))
                .language("en-GB")
                .build();
    }

    /** One of a third of the length, with the same references. */
    ExpertAnswer shortAnswer(int number) {
        Random random = new Random(43_000_000L + number);
        return ExpertAnswer.asking(question(number, random))
                .with()
                .slug(slug(number))
                .askedBy(new AskedBy("Ruth", "Leeds"))
                .quickAnswer(atMost(300, text.paragraph(random)))
                .introduction(paragraphs(1, random))
                .sections(List.of(section(new SectionKind("standard"), random)))
                .nextSteps(steps(2, random))
                .expert(expertId(number % EXPERTS))
                .coAuthors(List.of(expertId((number + 1) % EXPERTS)))
                .citations(List.of(citation("Citizens Advice")))
                .topics(List.of(topicId(number % TOPICS)))
                .related(number == 0 ? List.of() : List.of(answerId(number - 1)))
                .language("en-GB")
                .build();
    }

    static Slug slug(int number) {
        return new Slug("letter-" + number);
    }

    private String question(int number, Random random) {
        return "Letter " + number + ": what should I know about "
                + text.heading(random).toLowerCase(Locale.ROOT) + "?";
    }

    private List<Section> sections(Random random) {
        return Stream.of("standard", "standard", "pitfalls", "ruleOfThumb", "implications")
                .map(kind -> section(new SectionKind(kind), random))
                .toList();
    }

    private Section section(SectionKind kind, Random random) {
        boolean list = !kind.equals(SectionKind.RULE_OF_THUMB);
        String items = IntStream.range(0, list ? 5 : 0)
                .mapToObj(i -> text.item(random))
                .collect(Collectors.joining("\n"));
        return new Section(
                "", kind, text.heading(random), new RichText((text.paragraph(random) + "\n\n" + items).strip()));
    }

    private RichText paragraphs(int count, Random random) {
        return new RichText(
                IntStream.range(0, count).mapToObj(i -> text.paragraph(random)).collect(Collectors.joining("\n\n")));
    }

    private List<NextStep> steps(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NextStep(new RichText(text.step(random))))
                .toList();
    }

    private CallToAction callToAction(Random random) {
        return new CallToAction(
                "On one sheet of paper", text.paragraph(random), "Print the sheet", "https://example.org/sheet", false);
    }

    private static Citation citation(String publisher) {
        return new Citation(
                publisher, publisher, "https://www.example.org/source", Optional.of(LocalDate.of(2026, 10, 2)));
    }

    private static String atMost(int length, String words) {
        return words.length() <= length ? words : words.substring(0, words.lastIndexOf(' ', length));
    }
}
