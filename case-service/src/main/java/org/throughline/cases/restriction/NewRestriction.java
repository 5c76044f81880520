package org.throughline.cases.restriction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.restriction.rule.Lists;

/**
 * A restriction to be made.
 *
 * @param reason why
 * @param allowed who alone may see the record from now on; everybody in relationship where left out
 * @param denied who may not see it, whatever the relationship
 * @param reviewOn the day by which it is looked at again
 */
@Schema(name = "NewRestriction")
public record NewRestriction(
        @NotNull @Schema(examples = "STAFF_FAMILY") RestrictionReason reason,
        @Size(max = 200) @Schema(nullable = true) Set<@NotNull UUID> allowed,
        @Size(max = 200) @Schema(nullable = true) Set<@NotNull UUID> denied,
        @NotNull @Schema(examples = "2027-05-24") LocalDate reviewOn) {

    Lists lists() {
        return new Lists(allowed == null ? Set.of() : allowed, denied == null ? Set.of() : denied);
    }
}
