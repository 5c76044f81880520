package org.throughline.workforce.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Seat;

/**
 * Which seats a pod needs, as data.
 *
 * @param name names the rule where its answer is shown
 * @param effectiveFrom first day it holds
 * @param source where the numbers come from
 * @param requirements one for each seat that the rule speaks of
 */
public record CompositionRule(String name, LocalDate effectiveFrom, String source, List<Requirement> requirements) {

    /**
     * A pod that holds cases: 1.0 FTE Pod Manager, up to 2.0 FTE Senior Social Workers, up to 5.0 FTE Social Workers, at
     * least one Social Worker in Training, a Pod Administrative Officer.
     */
    public static final CompositionRule POD = new CompositionRule(
            "pod",
            LocalDate.EPOCH,
            "The service's pod model",
            List.of(
                    fte(Seat.POD_MANAGER, "1", "1"),
                    fte(Seat.SENIOR_SOCIAL_WORKER, "0", "2"),
                    fte(Seat.SOCIAL_WORKER, "0", "5"),
                    atLeastOne(Seat.SOCIAL_WORKER_IN_TRAINING),
                    atLeastOne(Seat.POD_ADMINISTRATIVE_OFFICER)));

    /** The Senior Leadership Team works as a pod for group supervision only: it needs no seat. */
    public static final CompositionRule LEADERSHIP =
            new CompositionRule("leadership", LocalDate.EPOCH, "The service's pod model", List.of());

    private static Requirement fte(Seat seat, String needed, String most) {
        return new Requirement(seat, Measure.FTE, new BigDecimal(needed), new BigDecimal(most));
    }

    private static Requirement atLeastOne(Seat seat) {
        return new Requirement(seat, Measure.PEOPLE, BigDecimal.ONE, null);
    }
}
