package org.throughline.cases.keyworker.rule;

import static org.throughline.contracts.codes.ChangeReason.FCONTA;
import static org.throughline.contracts.codes.ChangeReason.LEFTRL;
import static org.throughline.contracts.codes.ChangeReason.MANAGE;
import static org.throughline.contracts.codes.ChangeReason.ORGRST;
import static org.throughline.contracts.codes.ChangeReason.OTHERS;
import static org.throughline.contracts.codes.ChangeReason.SWDIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.contracts.codes.ChangeReason;

/**
 * Holds the SSDA903 reason of a keyworker change against the facts (SSDA903 guide, Social Worker file, {@code SW_REASON}).
 * Facts that contradict it refuse it; facts that are silent leave a warning, since a manager may know before a system does.
 */
public final class CheckReason {

    /** How long before a worker's last day, or last day in the pod, a change may still be because of it. */
    static final int DAYS_BEFORE_LEAVING = 90;

    /** How long before and after an absence a change may still be because of it. */
    static final int DAYS_AROUND_ABSENCE = 28;

    private static final Set<ChangeReason> NEEDS_NOBODY_BEFORE = EnumSet.of(FCONTA, MANAGE, ORGRST, OTHERS);

    private CheckReason() {}

    /** The doubts about a reason, those that refuse it first; empty where it is what the facts show. */
    public static List<ReasonDoubt> of(ChangeReason reason, ReasonFacts facts) {
        var doubts = new ArrayList<ReasonDoubt>();
        if (facts.before() == null) {
            if (!NEEDS_NOBODY_BEFORE.contains(reason)) {
                doubts.add(ReasonDoubt.NO_KEYWORKER_BEFORE);
            }
            return List.copyOf(doubts);
        }
        switch (reason) {
            case FCONTA -> doubts.add(ReasonDoubt.NOT_FIRST_CONTACT);
            case LEFTRL -> leaving(facts, doubts);
            case ABSENC -> absent(facts, doubts);
            case SWDIED -> died(facts, doubts);
            case TSPROC -> doubts.add(ReasonDoubt.STANDARD_PROCESS);
            case CHCHAN -> {
                if (!facts.childSpoke()) {
                    doubts.add(ReasonDoubt.WISH_NOT_RECORDED);
                }
            }
            // what a parent asked for, what a restructure moved and how caseloads are managed is kept as no fact
            case PCCHAN, ORGRST, MANAGE, OTHERS -> {}
        }
        if (facts.before().hasLeftBy(facts.on()) && reason != LEFTRL && reason != SWDIED && reason != FCONTA) {
            doubts.add(ReasonDoubt.KEYWORKER_BEFORE_LEFT);
        }
        return List.copyOf(doubts);
    }

    private static void leaving(ReasonFacts facts, List<ReasonDoubt> doubts) {
        KeyworkerBefore before = facts.before();
        if (isNear(before.lastDay(), facts.on()) || isNear(before.seatUntil(), facts.on())) {
            return;
        }
        doubts.add(before.known() ? ReasonDoubt.NOT_LEAVING : ReasonDoubt.LEAVING_NOT_TOLD);
    }

    private static boolean isNear(LocalDate leaving, LocalDate on) {
        return leaving != null && !on.isBefore(leaving.minusDays(DAYS_BEFORE_LEAVING));
    }

    private static void absent(ReasonFacts facts, List<ReasonDoubt> doubts) {
        LocalDate on = facts.on();
        boolean awayBefore = facts.before().absences().stream()
                .anyMatch(absence -> absence.touches(on.minusDays(1), on.plusDays(DAYS_AROUND_ABSENCE)));
        if (awayBefore || returns(facts.next(), on)) {
            return;
        }
        doubts.add(facts.before().known() ? ReasonDoubt.NOT_ABSENT : ReasonDoubt.ABSENCE_NOT_TOLD);
    }

    /** Somebody who had the child before comes back from an absence that lay between. */
    private static boolean returns(KeyworkerNext next, LocalDate on) {
        return next.heldUntil() != null
                && next.absences().stream()
                        .anyMatch(absence ->
                                absence.touches(next.heldUntil().minusDays(DAYS_AROUND_ABSENCE), on.minusDays(1)));
    }

    private static void died(ReasonFacts facts, List<ReasonDoubt> doubts) {
        if (facts.before().lastDay() == null) {
            doubts.add(ReasonDoubt.DEATH_NOT_TOLD);
        } else if (!facts.before().hasLeftBy(facts.on())) {
            doubts.add(ReasonDoubt.STILL_EMPLOYED);
        }
    }
}
