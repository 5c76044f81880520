package org.throughline.cases.keyworker;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/**
 * Who becomes a child's keyworker, and how.
 *
 * @param workerId the keyworker to be
 * @param on first day
 * @param reason why: SSDA903 SW_REASON
 * @param planned whether it was planned
 * @param childTold whether the child was told; null where nobody says
 * @param childToldBy the worker who told the child; null if nobody, or not said
 */
public record Succession(
        UUID workerId, LocalDate on, ChangeReason reason, boolean planned, Boolean childTold, UUID childToldBy) {

    /** A child's first keyworker in a case. */
    public static Succession first(UUID workerId, LocalDate on) {
        return new Succession(workerId, on, ChangeReason.FCONTA, true, null, null);
    }
}
