package org.throughline.cases.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class VisitScheduleTest {

    private static final WorkingDays CALENDAR = new WorkingDays();

    private ClockedCase file;

    @BeforeEach
    void aCase() {
        file = ClockedCase.opened();
    }

    @Test
    void itSaysWhenTheChildWasSeenAloneAndIsDueNext() {
        // Given
        LocalDate alone = TODAY.minusDays(40);
        LocalDate last = TODAY.minusDays(30);
        file.at("CHILD_IN_NEED", TODAY.minusDays(60)).visited(alone);
        file.contact(Map.of("occurredAt", last + "T00:00:01Z", "seenAlone", false));

        // When, then
        LocalDate due = CALENDAR.plus(last, 20);
        file.get("visit-schedule")
                .body("stage", equalTo("CHILD_IN_NEED"))
                .body("lastVisitOn", equalTo(last.toString()))
                .body("daysSinceLastVisit", equalTo(30))
                .body("lastSeenAloneOn", equalTo(alone.toString()))
                .body("daysSinceSeenAlone", equalTo(40))
                .body("nextDueOn", equalTo(due.toString()))
                .body("daysOverdue", equalTo((int) Math.max(0, TODAY.toEpochDay() - due.toEpochDay())))
                .body("visits.kind", contains("CHILD_IN_NEED_VISIT"));
    }

    @Test
    void anAssessmentHasNoStandardForVisits() {
        file.get("visit-schedule")
                .body("stage", equalTo("ASSESSMENT"))
                .body("lastVisitOn", nullValue())
                .body("nextDueOn", nullValue())
                .body("daysOverdue", equalTo(0))
                .body("visits", hasSize(0));
    }
}
