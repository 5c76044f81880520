package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.clock.ClockedCase.TODAY;
import static org.throughline.cases.clock.ClockedCase.count;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.proceedings.ChildInCourt;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.platformtest.realparts.WithRealParts;

/** A due date of proceedings is told once, by two instances of the job at once; the next one is another promise. */
@QuarkusTest
@WithRealParts
class CourtToldOnceTest {

    private static final LocalDate ISSUED = TODAY.minusDays(30);
    private static final LocalDate LIMIT = ISSUED.plusWeeks(26);

    @Inject
    TellDueClocks tell;

    private ChildInCourt child;

    @BeforeEach
    void aChildInCourt() {
        child = ChildInCourt.since(ISSUED);
    }

    @Test
    void dueSoonAndOverdueAreToldOnceEach() {
        byTwo(LIMIT);
        byTwo(LIMIT);
        assertThat(told()).containsExactly(1L, 0L);

        byTwo(LIMIT.plusDays(1));
        byTwo(LIMIT.plusDays(2));
        assertThat(told()).containsExactly(1L, 1L);
    }

    @Test
    void anExtensionIsAnotherPromise() {
        // Given
        byTwo(LIMIT);

        // When
        child.extended(TODAY, 8).statusCode(201);
        byTwo(LIMIT.plusDays(1));

        // Then
        assertThat(told()).containsExactly(1L, 0L);
        byTwo(LIMIT.plusWeeks(8));
        byTwo(LIMIT.plusWeeks(8).plusDays(1));
        assertThat(told()).containsExactly(2L, 1L);
    }

    private void byTwo(LocalDate day) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> tell.upTo(day)),
                        CompletableFuture.runAsync(() -> tell.upTo(day)))
                .join();
    }

    private long[] told() {
        return new long[] {of(ClockDueSoon.TYPE), of(ClockOverdue.TYPE)};
    }

    private long of(String type) {
        return count(
                "select count(*) from outbox where aggregate_id = ? and type = ? and payload::text like '%CARE_PROCEEDINGS%'",
                child.file().childId(), type);
    }
}
