package org.throughline.workforce.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.employ;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.workforce.AtOnce;

@QuarkusTest
@WithRealParts
class ConcurrentEditTest {

    @Test
    void ofTwoEditsOfTheSameVersionOneIsStale() throws Exception {
        // Given
        UUID worker = employ(1);

        // When
        List<Integer> statuses = AtOnce.statuses(2, () -> as("pod-manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"role\": \"SENIOR_SOCIAL_WORKER\"}")
                .patch("/v1/workers/{id}", worker));

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }
}
