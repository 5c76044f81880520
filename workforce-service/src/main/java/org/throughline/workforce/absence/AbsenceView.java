package org.throughline.workforce.absence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AbsenceKind;

/** An absence as the caller may see it. */
@Schema(name = "Absence")
record AbsenceView(
        UUID id,
        UUID workerId,

        @Schema(nullable = true, description = "Null where it is not the caller's to know.")
        AbsenceKind kind,

        @Schema(description = "First day absent.") LocalDate from,

        @Schema(nullable = true, description = "Last day absent; null until it is known.")
        LocalDate to) {}
