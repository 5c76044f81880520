package org.throughline.cases.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Expertise;

/**
 * What a case needs of its worker.
 *
 * @param expertise every specialism; empty where none is needed
 */
@Schema(name = "ExpertiseNeeds")
record ExpertiseNeeds(
        @NotNull @Size(max = 16) @Schema(examples = "[\"SEXUAL_ABUSE\"]")
        Set<@NotNull Expertise> expertise) {}
