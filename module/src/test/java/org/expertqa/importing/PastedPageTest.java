package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A flattened page of 34 lines, in which list numbers are lost, has the same parts whatever else it loses. */
class PastedPageTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void thePageHasTheSameParts(String name, String text) {
        ReadFile file = new Reader().read(new SourceText("page.txt", text));

        PageParts.areComplete(file, "Nora Field");
        Accounts.balance(text, file);
    }

    static Stream<Arguments> thePageHasTheSameParts() {
        String page = PastedPage.TEXT;
        assertThat(page.lines()).hasSize(34).noneMatch(String::isBlank);
        return Stream.of(
                Arguments.of("as it is", page),
                Arguments.of("without number signs", PastedPage.withoutNumberSigns()),
                Arguments.of("with number signs everywhere", PageParts.withNumberSignsEverywhere(page)),
                Arguments.of("with blank lines", page.replace("\n", "\n\n")),
                Arguments.of(
                        "with blank lines, without number signs",
                        PastedPage.withoutNumberSigns().replace("\n", "\n\n")),
                Arguments.of("with the line ends of Windows", page.replace("\n", "\r\n")));
    }
}
