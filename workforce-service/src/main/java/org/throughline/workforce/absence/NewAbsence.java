package org.throughline.workforce.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AbsenceKind;

/** An absence to be recorded. */
record NewAbsence(
        @NotNull @Schema(description = "CSWW ReasonAbsence.")
        AbsenceKind kind,

        @NotNull @Schema(description = "First day absent.") LocalDate from,

        @Schema(description = "Last day absent; absent until it is known.")
        LocalDate to) {}
