package org.throughline.supervision.reviewedcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Stage;
import org.throughline.platformtest.events.EventToTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.World;

/** Topics have no order between them, and a replay has none within one: the board must not depend on it. */
@QuarkusTest
@WithRealParts
class FactsInAnyOrderTest {

    private static final LocalDate TODAY = LocalDate.now();
    /** So many keys that, but for one run in ten thousand, each of six partitions holds at least one. */
    private static final int MARKERS = 64;

    @Test
    void aCaseOfAPodThatIsNotYetKnownIsKept() {
        // Given
        APod pod = APod.untold();
        var early = new ACase();
        pod.world.happens(early.inPod(pod, TODAY.minusDays(10)));
        World.sendCaseFacts(pod.world.untoldCaseFacts());

        // When
        World.sendWorkforceFacts(pod.world.untoldWorkforceFacts());

        // Then
        pod.awaitKnown();
        pod.awaitCases(1);
        assertThat(new BoardOf(pod).line(early)).isNotNull();
    }

    @RepeatedTest(6)
    void aHistoryThatComesShuffledAndPartlyTwiceGivesTheSameBoard(RepetitionInfo seed) {
        // Given a pod whose history is told in order
        var random = new Random(seed.getCurrentRepetition());
        APod inOrder = APod.known();
        List<EventToTopic> history = history(inOrder, random);
        World.sendCaseFacts(history);

        // When the same befalls another pod and is told in no order, some of it twice
        APod shuffled = APod.known();
        Renaming renaming = new Renaming().naming(inOrder.id, shuffled.id).keeping(inOrder.workerId, inOrder.managerId);
        List<EventToTopic> twin =
                new ArrayList<>(history.stream().map(renaming::of).toList());
        twin.addAll(List.copyOf(twin.subList(0, random.nextInt(twin.size()))));
        Collections.shuffle(twin, random);
        World.sendCaseFacts(twin);
        awaitAllSentBefore();

        // Then
        List<String> expected =
                new BoardOf(inOrder).lines().stream().map(renaming::of).sorted().toList();
        assertThat(expected).hasSize(4);
        assertThat(new BoardOf(shuffled).lines())
                .as("seed %d", seed.getCurrentRepetition())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Four open cases and a closed one, with stages, changes of keyworker and contacts. */
    private static List<EventToTopic> history(APod pod, Random random) {
        for (int i = 0; i < 5; i++) {
            var one = new ACase();
            LocalDate opened = TODAY.minusDays(40 + random.nextInt(40));
            pod.world.happens(one.inPod(pod, opened));
            pod.world.happens(
                    one.contact(tenOn(opened.plusDays(1)), true, pod.workerId),
                    one.stage(Stage.CHILD_IN_NEED, opened.plusDays(5)),
                    one.keyworker(pod, pod.managerId, opened.plusDays(6 + random.nextInt(5))),
                    one.contact(tenOn(opened.plusDays(20)), random.nextBoolean(), pod.managerId, pod.workerId),
                    one.stage(Stage.CHILD_PROTECTION, opened.plusDays(25)));
            if (i == 0) {
                pod.world.happens(one.closed(TODAY));
            }
        }
        return pod.world.untoldCaseFacts();
    }

    private static OffsetDateTime tenOn(LocalDate day) {
        return OffsetDateTime.parse(day + "T10:00:00Z");
    }

    /** A partition is read in order: what was sent behind has come, so all before it has. */
    private static void awaitAllSentBefore() {
        APod marker = APod.known();
        for (int i = 0; i < MARKERS; i++) {
            var one = new ACase();
            marker.world.happens(one.opened(TODAY), one.allocated(marker.id, TODAY));
        }
        World.sendCaseFacts(marker.world.untoldCaseFacts());
        Soon.await("the markers").until(() -> new BoardOf(marker).openCases() == MARKERS);
    }
}
