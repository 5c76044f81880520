package org.throughline.cases.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/**
 * A case of a child as the record holds it, or as an import is about to open it.
 *
 * @param id the case
 * @param childId the child
 * @param stage where it stands; where it stood at its end for one that is closed
 * @param stageSince first day of that
 * @param openedOn first day
 * @param closedOn last day; null while open
 * @param closureReason RC1 to RC9; null where the source does not say
 */
public record ImportedCase(
        UUID id,
        UUID childId,
        Stage stage,
        LocalDate stageSince,
        LocalDate openedOn,
        LocalDate closedOn,
        String closureReason) {

    public boolean open() {
        return closedOn == null;
    }

    /** Whether a day lies in the case, its last day left out: what begins then is a new matter. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }
}
