package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.Source;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.importing.report.LabelFound;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Unassigned;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the shapes in which people paste an answer are read. */
class ReaderTest {

    private static final String OPENING = "# Why is the bread flat?\n\n";

    @ParameterizedTest
    @MethodSource("englishSamples")
    void aFlattenedSampleHasTheSameLabelledPartsWithAndWithoutItsMarks(Path sample) {
        String body = SampleFiles.body(sample);
        ExpertAnswer whole = answer(body);

        for (String text : List.of(
                flattened(body),
                withoutNumberSigns(flattened(body)),
                withoutListNumbers(flattened(body)),
                withoutListNumbers(body),
                withoutNumberSigns(body))) {
            ExpertAnswer read = answer(text);
            assertThat(read.question()).isEqualTo(whole.question());
            assertThat(read.quickAnswer()).isEqualTo(whole.quickAnswer());
            assertThat(read.nextSteps()).isEqualTo(whole.nextSteps());
            assertThat(read.introduction()).isEqualTo(whole.introduction());
            assertThat(read.expertTake()).isEqualTo(whole.expertTake());
            assertThat(read.sections())
                    .extracting(Section::kind)
                    .contains(SectionKind.RULE_OF_THUMB, SectionKind.IMPLICATIONS);
            assertThat(read(text).unassigned()).isEmpty();
        }
    }

    static List<Path> englishSamples() {
        return List.of(
                SampleFiles.answer("why-do-i-wake-at-three"),
                SampleFiles.answer("savings-or-credit-card-first"),
                SampleFiles.answer("electricity-when-everything-is-off"));
    }

    @Test
    void aBareHeadingIsFoundBetweenTextAndListAndSaid() {
        ReadFile file = read(PastedPage.withoutNumberSigns());

        assertThat(file.answers().get(0).content().sections())
                .extracting(Section::heading)
                .startsWith("Reading the Dough Instead of the Clock", "Common Pitfalls to Avoid in a Cold Kitchen");
        assertThat(file.warnings())
                .extracting(Warning::code)
                .containsExactly(WarningCode.LOW_CONFIDENCE, WarningCode.CTA_URL_MISSING);
        assertThat(file.warnings().get(0).line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quick Answer",
                "## Quick answer:",
                "**Quick Answer**",
                "QUICK ANSWER",
                "### TL;DR",
                "Quick\u00A0Answer",
                "\u26A1 Quick Answer",
                "## The Short Answer (TL;DR)"
            })
    void aLabelIsKnownHoweverItIsDressed(String label) {
        ExpertAnswer answer = answer(OPENING + label + "\n\nIt is young.\n\nMore follows.");

        assertThat(answer.quickAnswer()).isEqualTo("It is young.");
        assertThat(answer.introduction().source()).isEqualTo("More follows.");
    }

    @Test
    void aLabelWithinASentenceIsNone() {
        ExpertAnswer answer =
                answer(OPENING + "The quick answer is short.\n\nQuick Answer to come, and\nnext steps\nas well.");

        assertThat(answer.quickAnswer()).isEmpty();
        assertThat(answer.introduction().source()).contains("Quick Answer to come", "next steps");
        assertThat(answer.nextSteps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alice's Take", "Alice’s Take", "Alice\u02BCs Take", "## Alice's take:", "Alice Potter's Take"})
    void theTakeHasNoHeadingOfItsOwnWhenItIsTheUsualOne(String label) {
        ExpertAnswer answer = answer(OPENING + "Young dough.\n\n" + label
                + "\n\nWait.\n\nExpert Guidance from Alice Potter\n\nAlice Potter bakes.");

        assertThat(answer.expertTake().orElseThrow().heading()).isEmpty();
        assertThat(answer.expertTake().orElseThrow().body().source()).isEqualTo("Wait.");
    }

    @Test
    void numberSignsWithinFencesAreNoHeadings() {
        ExpertAnswer answer =
                answer(OPENING + "## One\n\n```\n## not a heading\nQuick Answer\n```\n\nText.\n\n### Inner\n\nMore.");

        assertThat(answer.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.body().source()).contains("## not a heading", "### Inner"));
    }

    @Test
    void underlinedLinesAreHeadings() {
        ExpertAnswer answer =
                answer("Why is it flat?\n===============\n\nYoung dough.\n\nWhat not to do\n--------------\n\nHurry.");

        assertThat(answer.question()).isEqualTo("Why is it flat?");
        assertThat(answer.sections()).extracting(Section::kind).containsExactly(SectionKind.PITFALLS);
    }

    @Test
    void attributesSayMoreThanLabels() {
        ExpertAnswer answer = answer(
                OPENING
                        + "## Red flags {#flags .standard}\n\nA.\n\n## Red flags\n\nB.\n\n## Odd {.ruleOfThumb}\n\nC.\n\n## 水\n\nD.");

        assertThat(answer.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.STANDARD, SectionKind.PITFALLS, SectionKind.RULE_OF_THUMB, SectionKind.STANDARD);
        assertThat(answer.sections()).extracting(Section::id).containsExactly("flags", "red-flags", "odd", "section-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "·"})
    void theListsOfMailAndWordAreLists(String sign) {
        String list = "X it is young.\nX it is cold,\n  very cold.\n\nMore follows.".replace("X", sign);
        ExpertAnswer answer = answer(OPENING + "Look for this:\n" + list + "\n\n## Signs\n\nThree:\n" + list);

        String read = ":\n\n* it is young.\n* it is cold,\n  very cold.\n\nMore follows.";
        assertThat(answer.introduction().source()).isEqualTo("Look for this" + read);
        assertThat(answer.sections().get(0).body().source()).isEqualTo("Three" + read);
    }

    @Test
    void aListThatWordIndentedIsNoCode() {
        assertThat(answer(OPENING + "## Signs\n\nTwo:\n\t•\tyoung\n\t  •\tcold")
                        .sections()
                        .get(0)
                        .body()
                        .source())
                .isEqualTo("Two:\n\n* young\n  * cold");
    }

    @Test
    void aLongLineAGreetingOrOneOfSeveralSentencesIsNoHeading() {
        String letter = "Hi, I ride to work all year, when I stand on the pedals it slips. Samir, Bristol";
        String endless = "A line " + "of many words ".repeat(7) + "that has no end";
        for (String line : List.of(letter, endless, "Hi Anna,")) {
            ExpertAnswer answer = answer("Why does it slip?\n\nIt is worn.\n\n" + line + "\n\nThe chain is worn.");

            assertThat(answer.sections()).isEmpty();
            assertThat(answer.introduction().source()).contains(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Common Pitfalls to Avoid with a Worn Chain",
                "Common Pitfalls to Avoid when You Ride in the Rain",
                "Common mistakes for beginners",
                "Mistakes to Avoid under Load",
                "Common Pitfalls of Winter"
            })
    void pitfallsAreKnownWhateverTheyAreOf(String heading) {
        for (String text : List.of("## " + heading + "\n\nOne.", heading + "\n\nOne.", heading + "\n* One.")) {
            assertThat(answer(OPENING + "Young.\n\n" + text).sections())
                    .extracting(Section::kind)
                    .containsExactly(SectionKind.PITFALLS);
        }
        assertThat(answer(OPENING + "Young.\n\n" + heading + " are many,\nand they are\nhard.")
                        .sections())
                .isEmpty();
    }

    @Test
    void aGuessedHeadingSaysHowToWriteAnother() {
        assertThat(read("Why is it flat?\n\nYoung.\n\nWrong turns\n\nTo hurry is one of them.")
                        .warnings())
                .extracting(Warning::message)
                .anyMatch(message ->
                        message.contains("standard section") && message.contains("\"## Wrong turns {.pitfalls}\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quick Answer\n\nIt is worn.", "**Quick answer:** It is worn.", "## Short answer\n\nIt is worn."
            })
    void theQuestionStandsBelowTheHeadOfAMail(String quickAnswer) {
        String head = "Subject: Chain\n\nDear Anna,\n\nHi from Bristol.\n\n";
        ReadFile file = read(
                head + "I ride all year.\n\nWhy does my chain slip?\n\nSamir\n\n" + quickAnswer + "\n\nMore follows.");

        ExpertAnswer answer = file.answers().get(0).content();
        assertThat(answer.question()).isEqualTo("Why does my chain slip?");
        assertThat(answer.introduction().source()).contains("Samir").doesNotContain("**");
        assertThat(file.unassigned())
                .extracting(Unassigned::text)
                .containsExactly("Subject: Chain", "Dear Anna,", "Hi from Bristol.", "I ride all year.");
        assertThat(file.warnings())
                .filteredOn(warning -> warning.field().equals("question"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("above the question"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Why does it slip?\n\nA: It is worn.",
                "Question\n\nWhy does it slip?\n\nQuick Answer\n\nWorn."
            })
    void aLabelledQuestionStandsBelowTheHeadOfAMail(String text) {
        ReadFile file = read("Subject: Chain\n\nDear Anna,\n\n" + text);

        assertThat(file.answers().get(0).content().question()).isEqualTo("Why does it slip?");
        assertThat(file.unassigned()).extracting(Unassigned::text).containsExactly("Subject: Chain", "Dear Anna,");
        assertThat(file.warnings())
                .filteredOn(warning -> warning.field().equals("question"))
                .hasSize(1);
    }

    @Test
    void thePrivateEndOfAMailIsNotPublished() {
        ReadFile file = read("# Why is it flat?\n\n## Nora's Take\n\nCold is no enemy.\n\nBest wishes\nNora Field\n\n"
                + "-- \n12 Mill Lane, Leeds\nPhone 0113 000000\n");

        ReadAnswer answer = file.answers().get(0);
        assertThat(answer.content().expertTake().orElseThrow().body().source()).isEqualTo("Cold is no enemy.");
        assertThat(answer.references().expert()).map(Slug::value).contains("nora-field");
        assertThat(file.unassigned()).isEmpty();
        assertThat(file.warnings()).extracting(Warning::line).contains(7);
    }

    @Test
    void aMailMayBeClosedAndSignedOnOneLine() {
        ReadFile file =
                read("# Why is it flat?\n\nIt is young and needs more hours.\n\nBest wishes, Nora Field\nPhone 1\n");

        assertThat(file.experts().get(0).content().displayName()).isEqualTo("Nora Field");
        assertThat(file.answers().get(0).content().introduction().source()).doesNotContain("Nora", "Phone");
    }

    @Test
    void aLineOfHyphensOrAThankYouAmongTheTextIsNoEndOfAMail() {
        String text = "# Why is it flat?\n\n## Thanks\n\nThey help.\n\n--\n\n## Cold\n\nMore hours.\n\nThanks\n\n"
                + "A long word of thanks is better than a short one, says my neighbour.\n";

        assertThat(read(text).warnings()).noneMatch(warning -> warning.message().contains("end of a mail"));
    }

    @Test
    void theAddressOfTheSenderStandsInNoField() {
        ReadFile file = read("From: Nora Field <nora@example.org>\nSubject: Re: Why is it flat?\n\nIt is young.\n");

        assertThat(file.answers().get(0).content().question()).isEqualTo("Why is it flat?");
        assertThat(file.experts().get(0).content().displayName()).isEqualTo("Nora Field");
        assertThat(file.answers().toString() + file.experts()).doesNotContain("@", "Subject");
    }

    @ParameterizedTest
    @CsvSource({
        "Warum ist das Brot nicht flach und die Form zu kalt?,Rat von",
        "Why is the bread flat?,Expert Guidance from"
    })
    void theMissingExpertIsNamedByTheLabelOfTheLanguage(String question, String label) {
        assertThat(read("# " + question + "\n").warnings())
                .filteredOn(warning -> warning.code() == WarningCode.EXPERT_MISSING)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(label));
    }

    @Test
    void aCommentOfThePageIsFurniture() {
        ReadFile file = read("# Why is it flat?\n\nIt is young.\n\n<!--more-->\n\nGive it more hours.\n");

        assertThat(file.answers().get(0).content().introduction().source()).doesNotContain("more-->");
        assertThat(file.unassigned()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Et maintenant ?", "Et maintenant", "Was nun?", "What now?"})
    void aQuestionOfWhatToDoNowAnnouncesTheNextSteps(String label) {
        assertThat(read("# Why is it flat?\n\nIt is young.\n\n## " + label + "\n\n1. Wait.\n2. Bake.\n")
                        .answers()
                        .get(0)
                        .content()
                        .nextSteps())
                .hasSize(2);
    }

    @Test
    void theExampleOfTheManualIsReadWithoutARest() throws IOException {
        String manual = Files.readString(Path.of("../docs/importing.md"));
        ReadFile file = read(manual.split("```\n?")[1]);

        assertThat(file.answers().get(0).content().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.STANDARD, SectionKind.PITFALLS);
        assertThat(file.unassigned()).isEmpty();
    }

    @Test
    void emphasisAroundALabelIsNotInTheText() {
        assertThat(answer(OPENING + "**Quick answer:** It is *young*.").quickAnswer())
                .isEqualTo("It is *young*.");
        assertThat(answer(OPENING + "**Quick Answer:**\n\nYoung.").quickAnswer())
                .isEqualTo("Young.");
    }

    @Test
    void aTextWithoutAQuestionOrWithAnEmptyQuickAnswerIsToldSo() {
        assertThat(read("Bread in winter\n\nQuick Answer\n\n## Signs\n\nIt wobbles.")
                        .warnings())
                .extracting(Warning::message)
                .contains(
                        "This was read as the question, and does not ask: \"Bread in winter\".",
                        "No quick answer was found, though its label stands here: \"Quick Answer\".");
    }

    @Test
    void stepsLoseTheirMarksAndWrappedLinesAreJoined() {
        assertThat(steps("1. 1. Wait\n   an hour.\n2) Bake.\nStep 3: Eat.\n• Rest."))
                .containsExactly("Wait an hour.", "Bake.", "Eat.", "Rest.");
        assertThat(steps("Wait for an\nhour.\n\nBake the\nloaf."))
                .containsExactly("Wait for an hour.", "Bake the loaf.");
    }

    @Test
    void peopleWithDifferentNamesAreSaid() {
        ReadFile file = read(PastedPage.TEXT.replace("Nora's Take", "Bruno's Take"));

        assertThat(file.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.NAME_MISMATCH);
            assertThat(warning.message()).contains("Bruno");
        });
        assertThat(file.answers().get(0).content().expertTake().orElseThrow().heading())
                .isEqualTo("Bruno's Take");
    }

    @Test
    void aTitleBeforeANameIsItsPrefix() {
        Expert expert = read(OPENING + "Young.\n\nExpert Guidance from Dr. Alice van Dyke\n\nShe bakes.")
                .experts()
                .get(0)
                .content();

        assertThat(expert.honorificPrefix()).isEqualTo("Dr.");
        assertThat(expert.displayName()).isEqualTo("Alice van Dyke");
        assertThat(expert.shortName()).isEqualTo("Alice");
        assertThat(expert.slug().orElseThrow()).hasToString("alice-van-dyke");
    }

    @Test
    void theCallToActionTakesALinkAndTheRestStandsUnassigned() {
        ReadFile file = read(
                OPENING
                        + "Young.\n\nReady to Take Action?\n\nBake with us.\n\n[Book now](https://example.org/book)\n\nMagazines");

        assertThat(callToAction(file))
                .isEqualTo(new CallToAction(
                        "Ready to Take Action?", "Bake with us.", "Book now", "https://example.org/book", false));
        assertThat(file.unassigned()).extracting(Unassigned::text).containsExactly("Magazines");
    }

    @Test
    void sourcesAreLinksOrWords() {
        ExpertAnswer answer = answer(
                OPENING
                        + "Young.\n\n## Sources\n\n* [Bread](https://example.org/bread)\n* The Book, https://example.org/book\n* A conversation");

        assertThat(answer.citations())
                .extracting(Citation::title)
                .containsExactly("Bread", "The Book", "A conversation");
        assertThat(answer.citations())
                .extracting(Citation::url)
                .containsExactly("https://example.org/bread", "https://example.org/book", "");
    }

    @Test
    void whatAPageClaimsAboutItselfIsItsSource() {
        Source source = answer(
                        OPENING
                                + "By Alice Potter on 3 March 2026\n\nLast updated: March 9, 2026\n\nReviewed by Bob Stone\n\nYoung.")
                .source()
                .orElseThrow();

        assertThat(source.byline()).isEqualTo("By Alice Potter on 3 March 2026");
        assertThat(source.publishedOn()).contains(LocalDate.of(2026, 3, 3));
        assertThat(source.modifiedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(source.reviewedBy()).isEqualTo("Bob Stone");
    }

    @Test
    void oddThingsAreSaidByTheirCode() {
        assertThat(codes("* a list\n* and no title")).contains(WarningCode.TITLE_MISSING, WarningCode.EXPERT_MISSING);
        assertThat(codes(OPENING + "Why is the bread flat?\n\nYoung.")).contains(WarningCode.TITLE_DUPLICATED);
        assertThat(codes(OPENING + "By\n\nYoung.")).contains(WarningCode.BYLINE_EMPTY);
        assertThat(codes(OPENING + "{% include ad %}\n\nYoung.")).contains(WarningCode.TEMPLATE_CODE_IN_INPUT);
        assertThat(codes(OPENING + "In [year] it was young.")).contains(WarningCode.PLACEHOLDER_IN_INPUT);
        assertThat(codes(OPENING + "The dough is young and the kitchen is cold and then the text just stops in"))
                .contains(WarningCode.TRUNCATED_INPUT);
        assertThat(codes("# Is it one?\n\nYes.\n\n# Is it two?\n\nNo.")).contains(WarningCode.MULTIPLE_QUESTIONS);
        assertThat(codes(OPENING + "Answer from Alice Potter\n\nYoung.\n\nAnswer from Bob Stone\n\nOld."))
                .contains(WarningCode.MULTIPLE_ANSWERS, WarningCode.NAME_MISMATCH);
        assertThat(codes("---\nheadline: x\n---\n" + OPENING)).contains(WarningCode.LOW_CONFIDENCE);
    }

    @Test
    void frontMatterWinsAndWhatTheBodyHasStandsUnassigned() {
        ReadFile file = read("---\nquickAnswer: From the top.\nexpert: Dr Mara Lind\n---\n" + OPENING
                + "Quick Answer\n\nFrom the body.\n");

        assertThat(file.answers().get(0).content().quickAnswer()).isEqualTo("From the top.");
        assertThat(file.answers().get(0).references().expert().orElseThrow()).hasToString("dr-mara-lind");
        assertThat(file.unassigned()).extracting(Unassigned::text).containsExactly("From the body.");
    }

    @Test
    void aCommentInFrontMatterIsNobodysText() {
        ReadFile file = read("---\nslug: a # note\n# remark\n---\n" + OPENING);

        assertThat(file.unassigned()).extracting(Unassigned::text).containsExactly("# note", "# remark");
    }

    @Test
    void labelsAreNamedAsTheirSpansAre() {
        ReadFile file = read(OPENING + "By\n\nYoung.\n\nLeave a Comment\n\n## Answer\n\nOld.\n\n"
                + "## Red flags\n\nNone.\n\n## Answer\n\nOlder.\n\nReviewed by Bob Stone");

        assertThat(file.labels())
                .extracting(LabelFound::field)
                .containsExactly("byline", "answer", "pitfalls", "reviewedBy");
        assertThat(file.spans()).extracting(Span::target).contains("label:byline", "label:answer", "label:reviewedBy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By", "By:", "on", "Beitrag von", "Von", "Written by"})
    void aBylineWithNobodyBehindItIsSaid(String line) {
        assertThat(codes(OPENING + line + "\n\nYoung.")).contains(WarningCode.BYLINE_EMPTY);
    }

    @Test
    void aSectionKindThatNobodyAddedIsSaid() {
        ReadFile file = read(OPENING + "Young.\n\n## Odd {.myths}\n\nNone.");

        assertThat(file.warnings())
                .filteredOn(warning -> warning.code() == WarningCode.LOW_CONFIDENCE)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("\"myths\""))
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(5));
    }

    @Test
    void whereSeveralPeopleAnswerNoneIsChosen() {
        String two = OPENING + "## Answer from Alice Potter\n\nYoung.\n\n## Answer from Bob Stone\n\nOld.\n\n"
                + "## Expert Guidance from Alice Potter\n\nAlice Potter bakes.";

        assertThat(read(two).answers().get(0).references().expert()).isEmpty();
        assertThat(read(two).warnings())
                .filteredOn(warning -> warning.code() == WarningCode.MULTIPLE_ANSWERS)
                .hasSize(1);
        assertThat(read("---\nexpert: alice-potter\n---\n" + two)
                        .answers()
                        .get(0)
                        .references()
                        .expert())
                .isPresent();
        assertThat(read(two.replace("Bob Stone", "Alice"))
                        .answers()
                        .get(0)
                        .references()
                        .expert())
                .isPresent();
    }

    @Test
    void aDateThatCanMeanTwoDaysIsSaidAndLeftOut() {
        ReadFile two = read(OPENING.stripTrailing() + "\n\nPublished on 03/04/2025\n\nYoung.");
        ReadFile one = read(OPENING.stripTrailing() + "\n\nPublished on 03/25/2025\n\nYoung.");

        assertThat(two.warnings()).anyMatch(warning -> warning.message().contains("\"03/04/2025\" can mean two days"));
        assertThat(two.answers().get(0).content().source().flatMap(Source::publishedOn))
                .isEmpty();
        assertThat(one.answers().get(0).content().source().orElseThrow().publishedOn())
                .contains(LocalDate.of(2025, 3, 25));
    }

    @Test
    void aPictureAtAnAddressOfTheOldSiteIsSaid() {
        assertThat(read(OPENING + "Young.\n\n![A loaf](/img/loaf.png)").warnings())
                .anyMatch(warning -> warning.message().contains("/img/loaf.png"));
        assertThat(read(OPENING + "Young.\n\n![A loaf](https://example.org/loaf.png)")
                        .warnings())
                .noneMatch(warning -> warning.message().contains("loaf.png"));
    }

    @Test
    void whoSignsOnBehalfOfSomebodyIsNotTheExpert() {
        String mail =
                "Von: Kanzlei Wittrock <post@example.org>\nBetreff: Ist das erlaubt?\n\nKurz gesagt\n\nJa, wenn es regnet."
                        + "\n\nMit freundlichen Grüßen\n\n";

        assertThat(read(mail + "i. A. Svenja Kruse").experts()).isEmpty();
        assertThat(codes(mail + "i. A. Svenja Kruse")).contains(WarningCode.EXPERT_MISSING);
        assertThat(read(mail + "Svenja Kruse").experts().get(0).content().displayName())
                .isEqualTo("Svenja Kruse");
    }

    @Test
    void aLineOfSeveralCreditsIsReadPieceByPiece() {
        ReadFile file = read("Why is it flat?\nBy Alice Potter, MSc | Updated May 12, 2023 | 3 min read\n"
                + "Quick Answer\nIt is young.\nText of the introduction that goes on for a while.");

        assertThat(file.answers().get(0).content().source().orElseThrow().modifiedOn())
                .contains(LocalDate.of(2023, 5, 12));
        assertThat(file.answers().get(0).content().source().orElseThrow().byline())
                .isEqualTo("By Alice Potter, MSc");
        assertThat(file.experts().get(0).content().displayName()).isEqualTo("Alice Potter");
        assertThat(file.unassigned()).isEmpty();
    }

    @Test
    void aShortLineThatBreaksAParagraphIsNamed() {
        String paragraph =
                "The dough rests in its bowl until it has doubled, and nobody touches it.\nWhat to look for\n"
                        + "A thin skin on it tells that the kitchen is dry, so lay a cloth over the bowl.";

        assertThat(read(OPENING + "Young.\n\n## Rest\n\n" + paragraph).warnings())
                .anyMatch(warning -> warning.message().contains("\"What to look for\""));
    }

    @Test
    void aDateWithWordsBehindItIsReadAsText() {
        ReadFile file = read("Q: Why is it flat?\nA: The dough is young.\nMay 12, 2023 — updated for winter");

        ExpertAnswer answer = file.answers().get(0).content();
        assertThat(answer.source()).isEmpty();
        assertThat(answer.introduction().toString() + answer.quickAnswer() + answer.sections())
                .contains("May 12, 2023 — updated for winter");
    }

    @Test
    void aQuestionInOtherLettersThanLatinHasTheSameSlugAtEveryRun() {
        Slug slug = read("年金は何歳から受け取るのが得ですか？\n\n結論\n\n七十歳です。")
                .answers()
                .get(0)
                .slug()
                .orElseThrow();

        assertThat(slug.value()).matches("answer-[0-9a-f]{8}");
        assertThat(read("# 年金は何歳から受け取るのが得ですか？\n\n## 結論\n\n別の答えです。")
                        .answers()
                        .get(0)
                        .slug())
                .contains(slug);
        assertThat(answer("iPhoneの電池を長持ちさせるには？\n\n結論\n\n充電しすぎない。")
                        .slug()
                        .orElseThrow()
                        .value())
                .matches("iphone-[0-9a-f]{8}");
    }

    @Test
    void aSlugOfAQuestionWithAFewLatinLettersIsExplainedAsItIs() {
        assertThat(read("iPhoneの電池を長持ちさせるには？\n\n結論\n\n充電しすぎない。").warnings())
                .filteredOn(warning -> warning.field().equals("slug"))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .startsWith("Most letters of the question are not Latin");
    }

    private static CallToAction callToAction(ReadFile file) {
        return file.answers().get(0).content().callToAction().orElseThrow();
    }

    private static List<String> steps(String lines) {
        return answer(OPENING + "Young.\n\n## Next steps\n\n" + lines).nextSteps().stream()
                .map(NextStep::text)
                .map(Object::toString)
                .toList();
    }

    private static List<WarningCode> codes(String text) {
        return read(text).warnings().stream().map(Warning::code).toList();
    }

    private static ExpertAnswer answer(String text) {
        return read(text).answers().get(0).content();
    }

    private static ReadFile read(String text) {
        ReadFile file = new Reader().read(new SourceText("pasted.txt", text));
        Accounts.balance(text, file);
        return file;
    }

    private static String flattened(String body) {
        return body.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String withoutNumberSigns(String body) {
        return body.lines().map(line -> line.replaceFirst("^#+ ", "")).collect(Collectors.joining("\n"));
    }

    private static String withoutListNumbers(String body) {
        int steps = body.indexOf("What You Can Do Next");
        return body.substring(0, steps) + body.substring(steps).replaceAll("(?m)^\\d+\\. ", "");
    }
}
