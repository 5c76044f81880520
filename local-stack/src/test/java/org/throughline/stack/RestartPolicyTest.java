package org.throughline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private final RestartPolicy policy = RestartPolicy.standard();

    @Test
    void pausesDoubleUntilTheLimitEndsThem() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(policy::pauseBefore))
                .map(pause -> pause.orElseThrow().toSeconds())
                .containsExactly(1L, 2L, 4L, 8L, 16L);
        assertThat(policy.pauseBefore(6)).isEmpty();
    }

    @Test
    void aPartThatLivedLongBeginsANewRow() {
        assertThat(policy.next(4, Duration.ofMinutes(5))).isEqualTo(1);
        assertThat(policy.next(4, Duration.ofMinutes(4))).isEqualTo(5);
    }
}
