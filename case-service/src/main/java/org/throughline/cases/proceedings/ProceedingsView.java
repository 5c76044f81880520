package org.throughline.cases.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ProceedingsOutcome;

/**
 * Care proceedings about a child.
 *
 * @param proceedingsId the proceedings
 * @param issuedOn the day of issue
 * @param dueOn the last day in time, extensions included, as their clock says; null where no limit was in force at issue
 * @param concludedOn their last day; null while they last
 * @param outcome how they ended; null while they last
 * @param extensions orders that gave more time, the latest first
 * @param hearings dates in court, the latest first
 */
@Schema(name = "Proceedings")
public record ProceedingsView(
        UUID proceedingsId,
        LocalDate issuedOn,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) LocalDate concludedOn,
        @Schema(nullable = true) ProceedingsOutcome outcome,
        List<ExtensionView> extensions,
        List<HearingView> hearings) {

    /** Says nothing of the reasons. */
    @Override
    public String toString() {
        return "ProceedingsView[" + proceedingsId + "]";
    }
}
