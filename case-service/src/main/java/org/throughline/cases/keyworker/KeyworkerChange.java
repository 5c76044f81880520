package org.throughline.cases.keyworker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ChangeReason;

/**
 * A change of a child's keyworker, with its human side.
 *
 * @param keyworkerId who becomes the keyworker
 * @param on first day
 * @param reason why: SSDA903 SW_REASON
 * @param planned whether it was planned
 * @param childTold whether the child was told, and by whom; null where it is not yet known
 */
public record KeyworkerChange(
        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000003")
        UUID keyworkerId,

        @NotNull @Schema(examples = "2026-12-01") LocalDate on,
        @NotNull @Schema(examples = "LEFTRL") ChangeReason reason,
        @NotNull @Schema(examples = "true") Boolean planned,
        @Valid @Schema(nullable = true) ChildTold childTold) {

    Succession succession() {
        return new Succession(
                keyworkerId,
                on,
                reason,
                planned,
                childTold == null ? null : childTold.told(),
                childTold == null ? null : childTold.byWhom());
    }
}
