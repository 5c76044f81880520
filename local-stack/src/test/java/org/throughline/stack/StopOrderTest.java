package org.throughline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.stack.part.Part;

class StopOrderTest {
    @Test
    void servicesStopTogetherAfterTheGatewayAndPostgresLast() {
        List<List<Part>> groups = StopOrder.of(StandardParts.of(StackOptions.forTests()));

        assertThat(groups.stream().map(group -> group.stream().map(Part::name).toList()))
                .containsExactly(
                        List.of("gateway"),
                        List.of("workforce-service", "case-service", "supervision-service"),
                        List.of("issuer"),
                        List.of("kafka"),
                        List.of("postgres"));
    }
}
