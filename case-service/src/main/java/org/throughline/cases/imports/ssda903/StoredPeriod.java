package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of care as it was last computed.
 *
 * @param caseId the case that holds it
 * @param openedCase whether the case was opened for it
 */
record StoredPeriod(UUID id, UUID childId, LocalDate startedOn, LocalDate endedOn, UUID caseId, boolean openedCase) {

    CarePeriod period() {
        return new CarePeriod(startedOn, endedOn);
    }
}
