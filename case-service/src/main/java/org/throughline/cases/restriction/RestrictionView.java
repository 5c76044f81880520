package org.throughline.cases.restriction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A restriction of a child's record.
 *
 * @param restrictionId the restriction
 * @param childId whose record it is
 * @param reason why
 * @param allowed who alone may see the record; everybody in relationship where empty
 * @param denied who may not see it, whatever the relationship
 * @param decidedBy who decided it
 * @param decidedOn the day it was decided
 * @param reviewOn the day by which it is looked at again
 * @param reviewOverdue whether that day has passed
 * @param liftedOn the day it ended; null while it holds
 * @param liftedBy who ended it
 * @param liftReason why it ended
 * @param steps what was done with it, the first before the others
 * @param version the number in its ETag
 */
@Schema(name = "Restriction")
public record RestrictionView(
        UUID restrictionId,
        UUID childId,
        RestrictionReason reason,
        List<UUID> allowed,
        List<UUID> denied,
        UUID decidedBy,
        LocalDate decidedOn,
        LocalDate reviewOn,
        boolean reviewOverdue,
        @Schema(nullable = true) LocalDate liftedOn,
        @Schema(nullable = true) UUID liftedBy,
        @Schema(nullable = true) LiftReason liftReason,
        List<StepView> steps,
        @JsonIgnore long version) {}
