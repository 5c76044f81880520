package org.throughline.cases.retention;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.retention.rule.RetentionKind;

/**
 * The proof that a record was erased.
 *
 * @param erasureId the proof
 * @param childId the id that the child had
 * @param kind what the record was
 * @param source the regulation or schedule that had kept it
 * @param keptUntil the first day on which it was no longer kept
 * @param erasedAt when it was erased, by the database's clock
 * @param rowsErased how many rows of each table
 */
@Schema(name = "Erasure")
public record ErasureView(
        UUID erasureId,
        UUID childId,
        RetentionKind kind,
        String source,
        LocalDate keptUntil,
        OffsetDateTime erasedAt,
        @JsonRawValue @Schema(implementation = Object.class) String rowsErased) {}
