package org.expertqa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.Image;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.Seo;
import org.expertqa.answer.Source;
import org.expertqa.config.Site;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.expert.Credential;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Organization;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topic;

/** The people, topics and answers that tests talk about; change only what matters. */
public final class Samples {

    public static final Instant PUBLISHED = Instant.parse("2026-10-12T08:30:00Z");
    public static final Instant UPDATED = Instant.parse("2026-11-03T16:05:00Z");

    public static final ItemId SLEEP_AT_THREE = ItemId.of("01900000-0000-7000-8000-00000000a001");
    public static final ItemId SAVINGS = ItemId.of("01900000-0000-7000-8000-00000000a002");
    public static final ItemId DR_LIND = ItemId.of("01900000-0000-7000-8000-00000000e001");
    public static final ItemId JONAS_WEBER = ItemId.of("01900000-0000-7000-8000-00000000e002");
    public static final ItemId SLEEP = ItemId.of("01900000-0000-7000-8000-00000000c001");

    private static final String FRAGILE = """
            Sleep runs in cycles of roughly ninety minutes.

            * **Less pressure to sleep**: half a night has paid off much of the tiredness.
            * **Alcohol wearing off**: a drink [unsettles](https://www.nhs.uk/) the hours that follow.

            ### A number to go by

            | Hour | Deep sleep |
            |------|-----------:|
            | 1    | much       |
            """;

    private static final String PITFALLS = """
            Most of these are sensible things to want.

            * **Counting the hours that are left**: the sum always comes out too small.
            """;

    private Samples() {}

    public static Site site() {
        return new Site(
                "The Sample Answer Book",
                "https://answers.example.org",
                "",
                Locale.UK,
                ZoneId.of("Europe/London"),
                true);
    }

    /** An answer with something in every field. */
    public static ExpertAnswer sleepAtThree() {
        return ExpertAnswer.asking("Why do I wake up at three every night, and what can I do about it?")
                .with()
                .questionDetail(
                        "I fall asleep at eleven and am wide awake at three.\nWould it help to go to bed earlier?")
                .askedBy(new AskedBy("Ruth", "Leeds"))
                .slug(new Slug("why-do-i-wake-at-three"))
                .quickAnswer(
                        "Waking around three is common: by then most deep sleep is behind you and the rest is"
                                + " lighter. Keep one rising time, get up when you are wide awake, and see a doctor if it lasts.")
                .introduction(new RichText(
                        "Nobody sleeps through the night *in one piece*.\n\nThe waking is seldom the" + " fault."))
                .sections(List.of(
                        section("standard", "Why the Second Half of the Night Is Fragile", FRAGILE),
                        section("pitfalls", "Common Pitfalls to Avoid in the Small Hours", PITFALLS),
                        section("ruleOfThumb", "Mara's Rule of Thumb", "Judge the night by the day that follows."),
                        section("implications", "What This Means For You", "An earlier bedtime will not help.")))
                .expertTake(new ExpertTake("", new RichText("Three in the morning is a poor hour for judgement.")))
                .nextSteps(List.of(
                        new NextStep(new RichText("Keep a sleep diary for **fourteen** nights.")),
                        new NextStep(new RichText("Turn the bedroom clock round tonight."))))
                .expert(DR_LIND)
                .coAuthors(List.of(JONAS_WEBER))
                .callToAction(new CallToAction(
                        "Two weeks on one sheet of paper",
                        "Fourteen nights on paper show more than memory does.",
                        "Print the sleep diary",
                        "https://example.org/sleep-clinic/sleep-diary",
                        false))
                .scopeNote("This answer does not cover children, pregnancy or shift work.")
                .disclaimer("General information, not a diagnosis.")
                .disclosure("Mara Lind works for the Sample Sleep Clinic, which publishes the diary sheet.")
                .citations(List.of(new Citation(
                        "Insomnia",
                        "National Health Service",
                        "https://www.nhs.uk/conditions/insomnia/",
                        Optional.of(LocalDate.of(2026, 10, 2)))))
                .topics(List.of(SLEEP))
                .related(List.of(SAVINGS))
                .image(new Image("night-window.jpg", "A window at night", "Photo: the makers", false))
                .language("en-GB")
                .seo(new Seo("", "", "", false))
                .source(new Source(
                        "https://example.org/archive/awake-at-three",
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        Optional.of(LocalDate.of(2026, 2, 11)),
                        "By the archive",
                        "Sample Medical Review Board"))
                .build();
    }

    public static ExpertAnswer savingsFirst() {
        return ExpertAnswer.asking("Should I use my savings to pay off the credit card first?")
                .with()
                .slug(new Slug("savings-or-credit-card-first"))
                .quickAnswer("Keep one month of costs, and pay the card with the rest.")
                .expert(JONAS_WEBER)
                .language("en-GB")
                .build();
    }

    public static Expert drLind() {
        return new Expert(
                "Mara Lind",
                "Mara",
                Optional.of(new Slug("mara-lind")),
                "Dr",
                "PhD",
                "Sleep physician",
                Optional.of(new Organization("Sample Sleep Clinic", "https://example.org/sleep-clinic")),
                "Dr Mara Lind is a sample expert, made up for this demonstration. She writes for readers who would like"
                        + " to understand the cause before they are handed the cure.",
                Optional.empty(),
                "https://example.org/people/mara-lind",
                List.of("https://example.com/profiles/mara-lind"),
                List.of("Insomnia", "Sleep and ageing"),
                List.of(new Credential(
                        "Sample Certificate in Sleep Medicine",
                        "Sample College of Physicians",
                        "https://example.org/register/mara-lind",
                        Optional.of(LocalDate.of(2026, 9, 14)),
                        Optional.of(LocalDate.of(2028, 9, 30)))),
                false,
                "en-GB");
    }

    public static Expert jonasWeber() {
        return new Expert(
                "Jonas Weber",
                "Jonas",
                Optional.of(new Slug("jonas-weber")),
                "",
                "",
                "Independent consumer adviser",
                Optional.of(new Organization("Sample Advice Desk", "https://example.org/advice-desk")),
                "Jonas Weber is a sample expert. He likes a figure better than an adjective.",
                Optional.empty(),
                "",
                List.of(),
                List.of("Household budgets and debt"),
                List.of(),
                false,
                "en-GB");
    }

    public static Topic sleepTopic() {
        return new Topic(
                "Sleep",
                Optional.of(new Slug("sleep")),
                "Falling asleep, staying asleep and being awake when you want to be.",
                "The answers on sleep are general information and do not replace an examination.",
                "en-GB");
    }

    public static Live<ExpertAnswer> live(ExpertAnswer answer) {
        Slug slug = answer.slug().orElseThrow();
        return live(slug.equals(new Slug("savings-or-credit-card-first")) ? SAVINGS : SLEEP_AT_THREE, slug, answer);
    }

    public static Live<Expert> live(Expert expert) {
        Slug slug = expert.slug().orElseThrow();
        return live(slug.equals(new Slug("jonas-weber")) ? JONAS_WEBER : DR_LIND, slug, expert);
    }

    public static Live<Topic> live(Topic topic) {
        return live(SLEEP, topic.slug().orElseThrow(), topic);
    }

    private static <T> Live<T> live(ItemId id, Slug slug, T content) {
        Revision<T> revision = new Revision<>(id, 3, content, new Author("Anna"), UPDATED, "");
        return new Live<>(slug, revision, PUBLISHED, UPDATED, Optional.empty());
    }

    private static Section section(String kind, String heading, String body) {
        return new Section("", new SectionKind(kind), heading, new RichText(body));
    }
}
