package org.throughline.cases.restriction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.restriction.rule.Lists;

/**
 * The lists of a restriction from now on.
 *
 * @param allowed who alone may see the record; everybody in relationship where left out
 * @param denied who may not see it, whatever the relationship
 */
@Schema(name = "RestrictionAmendment")
public record Amendment(
        @Size(max = 200) @Schema(nullable = true) Set<@NotNull UUID> allowed,
        @Size(max = 200) @Schema(nullable = true) Set<@NotNull UUID> denied) {

    Lists lists() {
        return new Lists(allowed == null ? Set.of() : allowed, denied == null ? Set.of() : denied);
    }
}
