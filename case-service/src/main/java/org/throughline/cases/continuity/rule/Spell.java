package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/**
 * One keyworker's stretch with the child, half-open.
 *
 * @param caseId in which case
 * @param workerId the keyworker
 * @param from first day
 * @param to first day no longer in it; null while it lasts
 * @param reason why it began: SSDA903 SW_REASON
 * @param byTransfer whether a transfer between pods began it
 */
public record Spell(UUID caseId, UUID workerId, LocalDate from, LocalDate to, ChangeReason reason, boolean byTransfer) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
