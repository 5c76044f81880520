package org.throughline.supervision.attendance;

import org.throughline.platform.problem.Problem;
import org.throughline.supervision.attendance.rule.Leading;

/** Turns what the rule says of a leader into what a client hears. */
final class Leaders {

    private static final String DETAIL = "The pod manager leads, or a deputy where no pod manager is there.";

    private Leaders() {}

    /** Whether a deputy leads; a 422 problem where this worker cannot. */
    static boolean requireLeader(Leading leading) {
        return switch (leading) {
            case MANAGER -> false;
            case DEPUTY -> true;
            case MANAGER_PRESENT -> throw refused("manager-present", "a pod manager is there");
            case NOT_A_LEADER -> throw refused("leader-not-seated", "holds no seat that leads this pod");
            case NOT_PRESENT -> throw refused("leader-not-present", "is not among those present");
        };
    }

    private static Problem refused(String code, String detail) {
        return Problem.unprocessable(code, DETAIL).at("/leaderId", detail);
    }
}
