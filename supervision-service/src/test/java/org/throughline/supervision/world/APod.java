package org.throughline.supervision.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PodKind;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.token.Tokens;

/** A pod with a manager, a deputy and a social worker, known to the service before a test goes on. */
public final class APod {

    public final UUID id = Ids.next();
    public final World world = new World();
    public final UUID managerId = Ids.next();
    public final UUID workerId = Ids.next();
    public final UUID deputyId = Ids.next();
    public final Person manager = new Person(Tokens.worker(managerId, "pod-manager"));
    public final Person worker = new Person(Tokens.worker(workerId, "social-worker"));
    public final Person deputy;

    private static final LocalDate LONG_AGO = LocalDate.now().minusYears(1);

    private APod() {
        deputy = new Person(Tokens.worker(deputyId, "senior-social-worker"));
        world.happens(
                new PodFormed(id, PodKind.POD, LONG_AGO),
                seat(managerId, Seat.POD_MANAGER),
                seat(deputyId, Seat.SENIOR_SOCIAL_WORKER),
                seat(workerId, Seat.SOCIAL_WORKER));
    }

    /** A pod nobody knows of yet: its facts have happened and are not told. */
    public static APod untold() {
        return new APod();
    }

    /** A pod that the service knows. */
    public static APod known() {
        var pod = new APod();
        pod.world.told();
        pod.awaitKnown();
        return pod;
    }

    /** Waits until the last seat is known: what comes from Kafka comes later. */
    public void awaitKnown() {
        Soon.await("the pod's seats").until(() -> worker.board(id).statusCode() == 200);
    }

    /** A case of this pod with the social worker as keyworker, opened so many days ago, known to the service. */
    public ACase withCase(int daysAgo) {
        return withCases(daysAgo)[0];
    }

    /** Cases of this pod, each opened so many days ago, known to the service. */
    public ACase[] withCases(int... daysAgo) {
        int before = new BoardOf(this).openCases();
        var cases = new ACase[daysAgo.length];
        for (int i = 0; i < daysAgo.length; i++) {
            cases[i] = new ACase();
            world.happens(cases[i].inPod(this, LocalDate.now().minusDays(daysAgo[i])));
        }
        world.told();
        awaitCases(before + daysAgo.length);
        return cases;
    }

    /** Waits until the pod has so many open cases with a keyworker. */
    public void awaitCases(int count) {
        Soon.await("%d cases with a keyworker".formatted(count)).untilAsserted(() -> {
            var board = new BoardOf(this);
            assertThat(board.openCases()).isEqualTo(count);
            assertThat(board.withoutKeyworker()).isZero();
        });
    }

    private DomainEvent seat(UUID workerId, Seat seat) {
        return new SeatFilled(Ids.next(), id, workerId, seat, BigDecimal.ONE, LONG_AGO, null);
    }
}
