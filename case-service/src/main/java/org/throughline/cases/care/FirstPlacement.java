package org.throughline.cases.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PlacementKind;

/**
 * Where a child lives from the first day in care on.
 *
 * @param kind SSDA903 {@code PLACE}
 * @param lasting whether it is meant to last until the child is 18; null: as the kind says
 * @param provider SSDA903 {@code PLACE_PROVIDER}, PR0 to PR5; null where it has none
 */
@Schema(name = "FirstPlacement")
public record FirstPlacement(
        @NotNull @Schema(examples = "U6") PlacementKind kind,
        @Schema(nullable = true) Boolean lasting,

        @Pattern(regexp = CareCodes.PROVIDER) @Schema(nullable = true, examples = "PR1")
        String provider) {}
