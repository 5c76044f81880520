package org.throughline.cases.cover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stand-ins for the children of a worker who is or will be absent.
 *
 * @param keyworkerId the absent worker
 * @param from first day
 * @param to first day no longer covered; null while it lasts
 * @param planned whether it was planned
 * @param workerId who stands in for every child that {@code cases} does not name; null: for those alone
 * @param cases children who get another stand-in, or the only ones who get one
 */
@Schema(name = "NewWorkerCovers")
record NewWorkerCovers(
        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000003")
        UUID keyworkerId,

        @NotNull @Schema(examples = "2026-11-24") LocalDate from,
        @Schema(nullable = true, examples = "2026-12-05") LocalDate to,
        @NotNull @Schema(examples = "true") Boolean planned,

        @Schema(nullable = true, examples = "01900000-0000-7000-8000-000000000004")
        UUID workerId,

        @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid CaseToCover> cases) {

    StandIn standIn(UUID who, UUID absence) {
        return new StandIn(who, from, to, planned, absence);
    }
}
