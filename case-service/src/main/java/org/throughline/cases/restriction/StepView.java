package org.throughline.cases.restriction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done with a restriction, and what it said from then on.
 *
 * @param kind what was done
 * @param takenBy by whom
 * @param takenAt when, by the database's clock
 * @param allowed who alone might see the record from then on
 * @param denied who might not
 * @param reviewOn the day of its next review
 */
@Schema(name = "RestrictionStep")
public record StepView(
        StepKind kind,
        UUID takenBy,
        OffsetDateTime takenAt,
        List<UUID> allowed,
        List<UUID> denied,
        LocalDate reviewOn) {}
