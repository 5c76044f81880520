package org.throughline.supervision.disagreement;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;

/** A view that was kept beside the band. */
@Schema(name = "BandDisagreement")
public record DisagreementView(
        UUID disagreementId,
        UUID caseId,

        @Schema(description = "Where the signals put the case then.")
        Finding band,

        @Schema(description = "Where they saw it.") Finding view,

        String words,
        @Schema(nullable = true) UUID saidBy,
        OffsetDateTime saidAt) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "DisagreementView[" + disagreementId + "]";
    }
}
