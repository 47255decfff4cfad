package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long whoever guesses has to wait. */
class PatienceTest {

    @Test
    void theFirstFourFailuresCostNothing() {
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(Patience.WITH_ACCOUNT::waitAfter))
                .containsOnly(Duration.ZERO);
    }

    @Test
    void fromTheFifthOnTheWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(5, 10)
                        .mapToObj(n -> Patience.WITH_ACCOUNT.waitAfter(n).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
        assertThat(Patience.WITH_ACCOUNT.waitAfter(Integer.MAX_VALUE)).hasMinutes(15);
    }

    @Test
    void anAddressWaitsFromTheThirtiethOn() {
        assertThat(Patience.WITH_ADDRESS.waitAfter(29)).isZero();
        assertThat(Patience.WITH_ADDRESS.waitAfter(30)).hasMinutes(1);
    }
}
