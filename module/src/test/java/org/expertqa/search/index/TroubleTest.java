package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final SearchLog log = new SearchLog();
    private final Trouble trouble = new Trouble();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatManyMeetAtOnceIsLoggedOnceHoweverItIsWorded() {
        IntStream.range(0, 200)
                .parallel()
                .forEach(each -> trouble.is(Trouble.Kind.AWAY, "http://inner:9200: refused number " + each));

        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("The OpenSearch does not answer as it should")
                .contains("http://inner:9200: refused number ");
    }

    @Test
    void whoeverAsksIsToldNeitherWhereItIsNorWhatItSaid() {
        ServerAway away = new ServerAway("http://inner:9200", new IOException("no query for: my secret illness"));

        trouble.is(Trouble.Kind.AWAY, away.reason());

        assertThat(trouble.now())
                .contains("The OpenSearch does not answer as it should; this site does not search until it does.");
        assertThat(log.lines()).singleElement().asString().contains("http://inner:9200", "my secret illness");
    }

    @Test
    void theEndIsLoggedOnceToo() {
        trouble.is(Trouble.Kind.BEHIND, "the disk is full");
        trouble.isOver();
        trouble.isOver();

        assertThat(log.lines())
                .containsExactly(
                        "The search index does not follow the contents at the moment. the disk is full",
                        "The search follows the contents again.");
        assertThat(trouble.now()).isEmpty();
    }
}
