package org.throughline.cases.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PlacementKind;

/**
 * Where a looked-after child lives for a stretch of time.
 *
 * @param placementId the placement
 * @param startedOn the first day
 * @param endedOn the first day no longer there; null while it lasts
 * @param kind SSDA903 {@code PLACE}
 * @param lasting whether it is meant to last until the child is 18
 * @param provider SSDA903 {@code PLACE_PROVIDER}; null where it has none
 * @param changeReason why the child came here; null for the first placement of a time in care
 */
@Schema(name = "Placement")
public record PlacementView(
        UUID placementId,
        LocalDate startedOn,
        @Schema(nullable = true) LocalDate endedOn,
        PlacementKind kind,
        boolean lasting,
        @Schema(nullable = true) String provider,
        @Schema(nullable = true) String changeReason) {}
