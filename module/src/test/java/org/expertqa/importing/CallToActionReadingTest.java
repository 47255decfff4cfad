package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.answer.CallToAction;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a call to action leads: its link may stand on a line of its own, or among its words. */
class CallToActionReadingTest {

    private static final String ABOVE = "# Why is the fern brown?\n\nDry air.\n\nReady to Take Action?\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Worried? [Book a check](https://example.org/a); Worried?; Book a check",
                "Buchen Sie ein Gespräch: https://example.org/a; Buchen Sie ein Gespräch; ''",
                "Come to the course: <https://example.org/a>.; Come to the course; ''",
                "Come to the course at https://example.org/a.; Come to the course at; ''",
                "Then please [book a check](https://example.org/a) today.; Then please book a check today.; ''",
                "Then [book a check](https://example.org/a).; Then book a check.; ''",
                "At https://example.org/a you may book.; At you may book.; ''"
            })
    void theOneLinkAmongTheWordsIsItsAddress(String text, String words, String label) {
        CallToAction call = callToAction(ABOVE + text);

        assertThat(call)
                .isEqualTo(new CallToAction("Ready to Take Action?", words, label, "https://example.org/a", false));
    }

    @Test
    void aWrappedTextGivesItsLinkToo() {
        CallToAction call = callToAction(
                ABOVE + "Your fern is brown at its tips, and you are\nworried? [Book](https://example.org/a)\n");

        assertThat(call.text()).isEqualTo("Your fern is brown at its tips, and you are worried?");
        assertThat(call.label()).isEqualTo("Book");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Worried? [One](https://example.org/a) or [two](https://example.org/b)",
                "Worried? Look at ![us](https://example.org/a.png)",
                "Worried? [Write](mailto:a@example.org)",
                "Worried? [Book](http://example.org/a)"
            })
    void withSeveralLinksOrNoneTheAddressIsMissing(String text) {
        ReadFile file = read(ABOVE + text);

        assertThat(file.warnings()).extracting(Warning::code).contains(WarningCode.CTA_URL_MISSING);
        assertThat(file.answers().get(0).content().callToAction().orElseThrow().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Would you bake with me? [Book a place](https://example.org/a); ''; Would you bake with me?; Book a place",
                "Would you bake with me?|[Book a place](https://example.org/a); ''; Would you bake with me?; Book a place",
                "### Bake with us|Would you?|[Book a place](https://example.org/a); Bake with us; Would you?; Book a place",
                "Come to the course: https://example.org/a; ''; Come to the course; ''"
            })
    void anOfferBelowTheStepsNeedsNoLabel(String offer, String heading, String words, String label) {
        ReadFile file =
                read("# Why is the fern brown?\n\nDry air.\n\n## What You Can Do Next\n\n1. Spray it.\n2. Wait.\n\n"
                        + offer.replace("|", "\n\n") + "\n\n## About the author\n\nNora Field gardens.\n");

        ExpertAnswer answer = file.answers().get(0).content();
        assertThat(answer.callToAction())
                .contains(new CallToAction(heading, words, label, "https://example.org/a", false));
        assertThat(answer.nextSteps()).hasSize(2);
        assertThat(file.warnings()).extracting(Warning::code).contains(WarningCode.LOW_CONFIDENCE);
        assertThat(file.unassigned()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[One](https://example.org/a) or [two](https://example.org/b)",
                "* [A picture](https://example.org/a)",
                "Just wait."
            })
    void whatOffersNothingBelowTheStepsIsNoCallToAction(String text) {
        ReadFile file = read(
                "# Why is the fern brown?\n\nDry air.\n\n## What You Can Do Next\n\n1. Spray it.\n\n" + text + "\n");

        assertThat(file.answers().get(0).content().callToAction()).isEmpty();
    }

    private static CallToAction callToAction(String text) {
        ReadFile file = read(text);
        assertThat(file.warnings()).extracting(Warning::code).doesNotContain(WarningCode.CTA_URL_MISSING);
        return file.answers().get(0).content().callToAction().orElseThrow();
    }

    private static ReadFile read(String text) {
        ReadFile file = new Reader().read(new SourceText("pasted.txt", text));
        Accounts.balance(text, file);
        return file;
    }
}
