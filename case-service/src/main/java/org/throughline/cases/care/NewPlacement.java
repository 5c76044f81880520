package org.throughline.cases.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PlacementKind;

/**
 * A looked-after child moves.
 *
 * @param startedOn the first day at the new place, on which the placement before it ends
 * @param kind SSDA903 {@code PLACE}
 * @param lasting whether it is meant to last until the child is 18; null: as the kind says
 * @param provider SSDA903 {@code PLACE_PROVIDER}, PR0 to PR5; null where it has none
 * @param changeReason why the child moves, SSDA903 {@code REASON_PLACE_CHANGE}
 */
@Schema(name = "NewPlacement")
public record NewPlacement(
        @NotNull @Schema(examples = "2026-11-16") LocalDate startedOn,
        @NotNull @Schema(examples = "U4") PlacementKind kind,
        @Schema(nullable = true) Boolean lasting,

        @Pattern(regexp = CareCodes.PROVIDER) @Schema(nullable = true, examples = "PR1")
        String provider,

        @NotNull @Pattern(regexp = CareCodes.CHANGE_REASON) @Schema(examples = "CARPL")
        String changeReason) {}
