package org.throughline.supervision.sessionchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueBeforeTest {

    private static final LocalDate NEXT = LocalDate.of(2026, 12, 2);

    @Test
    void whoIsDueOnTheDayItselfIsInTime() {
        var inTime = new DatedCase(new UUID(0, 1), NEXT);
        var late = new DatedCase(new UUID(0, 2), NEXT.minusDays(1));
        var longLate = new DatedCase(new UUID(0, 3), NEXT.minusDays(9));
        var asLate = new DatedCase(new UUID(0, 0), NEXT.minusDays(1));

        assertThat(DueBefore.of(List.of(inTime, late, longLate, asLate), NEXT)).containsExactly(longLate, asLate, late);
    }
}
