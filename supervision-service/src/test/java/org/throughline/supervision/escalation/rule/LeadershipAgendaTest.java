package org.throughline.supervision.escalation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadershipAgendaTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void whatIsNeededFirstIsTakenFirstAndTheRestWaits() {
        var later = new Waiting(new UUID(0, 1), FRIDAY.plusDays(7), 5, TODAY.minusDays(30));
        var soon = new Waiting(new UUID(0, 2), FRIDAY, 0, TODAY);
        var sooner = new Waiting(new UUID(0, 3), FRIDAY.minusDays(1), 0, TODAY);

        assertThat(LeadershipAgenda.of(List.of(later, soon, sooner), 44, 15))
                .isEqualTo(new LeadershipAgenda(List.of(sooner.id(), soon.id()), List.of(later.id())));
    }

    @Test
    void ofTheSameDayWhatWasPutOffMoreOftenThenWhatWaitsLonger() {
        var fresh = new Waiting(new UUID(0, 1), FRIDAY, 0, TODAY);
        var waits = new Waiting(new UUID(0, 2), FRIDAY, 0, TODAY.minusDays(3));
        var putOff = new Waiting(new UUID(0, 3), FRIDAY, 2, TODAY);
        var asFresh = new Waiting(new UUID(0, 4), FRIDAY, 0, TODAY);

        assertThat(LeadershipAgenda.of(List.of(asFresh, fresh, waits, putOff), 60, 15)
                        .take())
                .containsExactly(putOff.id(), waits.id(), fresh.id(), asFresh.id());
    }

    @Test
    void aSessionHoldsAsManyAsItsMinutes() {
        var one = new Waiting(new UUID(0, 1), FRIDAY, 0, TODAY);

        assertThat(LeadershipAgenda.of(List.of(one), 14, 15).take()).isEmpty();
        assertThat(LeadershipAgenda.of(List.of(one), 15, 15).take()).containsExactly(one.id());
        assertThat(LeadershipAgenda.of(List.of(one), 500, 15).leftOut()).isEmpty();
    }
}
