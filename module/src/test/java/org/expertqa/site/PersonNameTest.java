package org.expertqa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.Samples;
import org.expertqa.expert.Expert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @Test
    void peopleReadTheTitlesAndMachinesDoNot() {
        PersonName name = PersonName.of(Samples.drLind());

        assertThat(name.full()).isEqualTo("Dr Mara Lind, PhD");
        assertThat(name.plain()).isEqualTo("Mara Lind");
        assertThat(name.initials()).isEqualTo("ML");
    }

    @Test
    void arabicInitialsDoNotRunIntoAWord() {
        Expert salma = Expert.named("سلمى مراد", "", "");

        assertThat(PersonName.of(salma).initials()).isEqualTo("س\u00a0م");
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Mara Lind,        Mara Lind",
        "Prof. Dr. Mara Lind,  Mara Lind",
        "'Mara Lind, PhD',     Mara Lind",
        "Drew Barry,           Drew Barry",
        "Dr,                   Dr",
        "يوناس فيبر,            يوناس فيبر"
    })
    void aTitleTypedIntoTheNameIsTakenOut(String typed, String plain) {
        assertThat(PersonName.of(Expert.named(typed, "", "")).plain()).isEqualTo(plain);
    }

    @Test
    void anEndlessRowOfTitlesIsStillAName() {
        Expert endless = Expert.named("dr ".repeat(20_000) + "Jane", "Jane", "");

        assertThat(PersonName.of(endless).plain()).isEqualTo("Jane");
    }
}
