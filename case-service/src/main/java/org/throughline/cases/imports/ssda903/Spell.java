package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/** A keyworker spell, half-open: {@code startedOn} inclusive, {@code endedOn} exclusive, null while it lasts. */
record Spell(UUID id, UUID caseId, UUID workerId, LocalDate startedOn, LocalDate endedOn, ChangeReason reason) {

    Spell until(LocalDate end) {
        return new Spell(id, caseId, workerId, startedOn, end, reason);
    }

    boolean lastsOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
