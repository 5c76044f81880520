package org.throughline.cases.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which cases a screen shows.
 *
 * @param ids up to 200 cases
 */
public record CaseIds(
        @NotNull @Size(min = 1, max = 200) @Schema(description = "Up to 200 cases.")
        List<@NotNull UUID> ids) {}
