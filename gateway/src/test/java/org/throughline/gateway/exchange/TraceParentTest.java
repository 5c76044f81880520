package org.throughline.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases from W3C Trace Context, section 3.2.2. */
class TraceParentTest {

    @Test
    void aValidTraceIsContinued() {
        String received = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        TraceParent trace = TraceParent.from(received);

        assertThat(trace).isEqualTo(new TraceParent(received, "4bf92f3577b34da6a3ce929d0e0e4736", true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Mary Smith",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
            })
    void anyOtherIsReplacedByANewOne(String received) {
        TraceParent trace = TraceParent.from(received);

        assertThat(trace.continued()).isFalse();
        assertThat(trace.header()).matches("00-" + trace.traceId() + "-[0-9a-f]{16}-01");
    }
}
