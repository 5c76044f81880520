package org.throughline.supervision.driftsignal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Soon;

@QuarkusTest
@WithRealParts
class SignalsFollowFactsTest {

    private static final LocalDate TODAY = LocalDate.now();

    private APod pod;

    @BeforeEach
    void aPod() {
        pod = APod.known();
    }

    @Test
    void aCaseThatWasForgottenForAHundredDaysSaysWhatIsMissing() {
        // Given
        ACase forgotten = pod.withCase(100);

        // Then
        assertThat(codes(forgotten))
                .containsExactlyInAnyOrder(
                        "NO_KEYWORKER_CONTACT", "NO_VOICE", "NO_DIRECT_WORK", "STAGE_LONG", "NOT_REVIEWED");
        assertThat(new BoardOf(pod).at(forgotten, "band")).isEqualTo("DRIFTING");
        assertThat(new BoardOf(pod).at(forgotten, "weight")).isEqualTo(11);
    }

    @Test
    void contactVoiceAndDirectWorkTakeTheirSignalsAway() {
        // Given
        ACase met = pod.withCase(100);

        // When
        pod.world
                .happens(
                        new FactsOf(met).directWork(OffsetDateTime.now().minusDays(1), pod.workerId),
                        new FactsOf(met).heard(TODAY.minusDays(1)))
                .told();

        // Then
        Soon.await("the facts")
                .untilAsserted(() -> assertThat(codes(met)).containsExactlyInAnyOrder("STAGE_LONG", "NOT_REVIEWED"));
        assertThat(new BoardOf(pod).at(met, "band")).isEqualTo("AT_RISK");
    }

    @Test
    void aContactThatWasRecordedByMistakeBringsItsSignalBack() {
        // Given
        ACase met = pod.withCase(40);
        var contact = met.contact(OffsetDateTime.now().minusDays(1), true, pod.workerId);
        pod.world.happens(contact).told();
        Soon.await("the contact").until(() -> !codes(met).contains("NO_KEYWORKER_CONTACT"));

        // When
        pod.world.happens(new FactsOf(met).withdrawn(contact)).told();

        // Then
        Soon.await("the withdrawal").until(() -> codes(met).contains("NO_KEYWORKER_CONTACT"));
        assertThat(new BoardOf(pod).at(met, "childLastSeenAt")).isNull();
    }

    @Test
    void aGoalThatDoesNotMoveAndABrokenPromiseShowWithWhatTheyAreAbout() {
        // Given
        ACase planned = pod.withCase(10);
        UUID goal = Ids.next();
        UUID promise = Ids.next();
        var facts = new FactsOf(planned);

        // When
        pod.world
                .happens(
                        facts.goal(goal, TODAY.minusDays(80), TODAY.plusDays(30)),
                        facts.moved(goal, TODAY.minusDays(70), 4),
                        facts.promised(promise, TODAY.minusDays(9), TODAY.minusDays(3)),
                        facts.broken(promise, TODAY.minusDays(2), TODAY.minusDays(3)))
                .told();

        // Then
        Soon.await("goal and promise").untilAsserted(() -> assertThat(codes(planned))
                .containsExactlyInAnyOrder("GOAL_NOT_MOVED", "PROMISE_BROKEN"));
        var board = new BoardOf(pod);
        assertThat(board.at(planned, "reasons.find { it.code == 'GOAL_NOT_MOVED' }.about"))
                .isEqualTo(goal.toString());
        assertThat(board.at(planned, "reasons.find { it.code == 'GOAL_NOT_MOVED' }.since"))
                .isEqualTo(TODAY.minusDays(70).toString());
        assertThat(board.at(planned, "reasons.find { it.code == 'PROMISE_BROKEN' }.about"))
                .isEqualTo(promise.toString());
    }

    @Test
    void anAbsentKeyworkerIsASignalUntilSomebodyCovers() {
        // Given
        ACase left = pod.withCase(20);
        pod.world
                .happens(
                        new WorkerAbsenceRecorded(Ids.next(), pod.workerId, AbsenceKind.SIC, TODAY.minusDays(15), null))
                .told();
        Soon.await("the absence").until(() -> codes(left).contains("KEYWORKER_ABSENT_WITHOUT_COVER"));

        // When
        pod.world
                .happens(new FactsOf(left).covered(pod.workerId, pod.managerId, TODAY))
                .told();

        // Then
        Soon.await("the cover").until(() -> !codes(left).contains("KEYWORKER_ABSENT_WITHOUT_COVER"));
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(ACase one) {
        return (List<String>) new BoardOf(pod).at(one, "reasons.code");
    }
}
