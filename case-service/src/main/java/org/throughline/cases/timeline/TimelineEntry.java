package org.throughline.cases.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact of a child's story, in ids and codes.
 *
 * @param kind what it is
 * @param day the day in England
 * @param at the moment; null where only the day is known
 * @param recordId the record that holds the fact
 * @param caseId the case; null before there was one
 * @param facts what the kind tells, as JSON
 * @param place its place among the facts of the day
 */
record TimelineEntry(
        TimelineKind kind,
        LocalDate day,
        @Schema(nullable = true) OffsetDateTime at,
        UUID recordId,
        @Schema(nullable = true) UUID caseId,

        @JsonRawValue
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Ids and codes, by kind.")
        String facts,

        @JsonIgnore @Schema(hidden = true) int place) {}
