package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the address of a list, whoever wrote it. */
class ListAddressTest {

    private static final String ID = "01900000-0000-7000-8000-00000000e001";

    @Test
    void whatIsSaidIsKeptAndNothingElse() {
        ListAddress address =
                address("q", " why & how ", "state", "draft", "expert", ID, "mine", "on", "colour", "red");

        assertThat(address.understood()).isTrue();
        assertThat(address).hasToString("?q=why%20%26%20how&state=draft&expert=" + ID + "&mine=on");
        assertThat(address.filter("me").words()).isEqualTo("why & how");
        assertThat(address.filter("me").state()).contains(State.DRAFT);
        assertThat(address.filter("me").refersTo()).containsExactly(ItemId.of(ID));
        assertThat(address.filter("me").createdBy()).contains("me");
    }

    @ParameterizedTest
    @CsvSource({
        "state, liked",
        "expert, 7",
        "topic, ../x",
        "answer, ' or 1=1",
        "mine, true",
        "sort, colour",
        "sort, --title",
        "language, e",
        "language, <b>",
        "after, x",
        "after, MTI.not-an-id",
        "after, YWJj.01900000-0000-7000-8000-00000000e001"
    })
    void whatIsNotUnderstoodIsLeftOutAndThatIsSaid(String name, String value) {
        ListAddress address = address(name, value, "q", "sleep");

        assertThat(address.understood()).isFalse();
        assertThat(address).hasToString("?q=sleep");
    }

    @Test
    void emptyFieldsOfTheFormSayNothing() {
        ListAddress address = address("q", " ", "state", "", "expert", "", "language", "", "sort", "");

        assertThat(address.understood()).isTrue();
        assertThat(address).hasToString("");
        assertThat(address.sorting()).isEqualTo(Sorting.LATEST_FIRST);
    }

    @Test
    void aPlaceIsOneOfTheSorting() {
        ListAddress byTitle = address("sort", "title", "q", "é");
        ListAddress further = byTitle.behind(new OverviewCursor("été & 100%", ItemId.of(ID)));

        assertThat(further.isFirst()).isFalse();
        assertThat(further.after()).contains(new OverviewCursor("été & 100%", ItemId.of(ID)));
        assertThat(further.first()).hasToString(byTitle.toString());
        assertThat(further.with("sort", "-changed").after()).isEmpty();
    }

    @Test
    void aLongSearchIsNoSearch() {
        assertThat(address("q", "x".repeat(201)).understood()).isFalse();
        assertThat(address("q", "x".repeat(200)).get("q")).isEqualTo(Optional.of("x".repeat(200)));
    }

    private static ListAddress address(String... namesAndValues) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return ListAddress.of(parameters);
    }
}
