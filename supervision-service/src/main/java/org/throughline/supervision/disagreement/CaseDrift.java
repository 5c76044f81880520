package org.throughline.supervision.disagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.driftsignal.SignalView;

/** Where one case stands today, and why. */
@Schema(name = "CaseDrift")
record CaseDrift(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID podId,
        LocalDate asOf,
        Finding band,
        int weight,
        List<SignalView> reasons,
        @Schema(nullable = true) LocalDate nextChange,
        String ruleVersion,

        @Schema(nullable = true, description = "The last time somebody saw it otherwise.")
        DisagreementView disagreement) {}
