package org.throughline.workforce.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worker is back. */
record AbsenceEnd(
        @NotNull @Schema(description = "Last day absent.") LocalDate lastDay) {}
