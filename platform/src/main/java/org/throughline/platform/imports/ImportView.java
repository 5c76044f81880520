package org.throughline.platform.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as people see it. Counts are of rows that are committed. */
@Schema(name = "Import")
public record ImportView(
        UUID id,
        ImportState state,
        FileKind kind,

        @Schema(nullable = true, description = "The name itself is not kept: it may be a child's.")
        String fileExtension,

        long sizeBytes,

        @Schema(description = "How far the reader is in the file.")
        long bytesRead,

        @Schema(description = "The sum of created, updated, unchanged and refused.")
        long rowsRead,

        long rowsCreated,
        long rowsUpdated,
        long rowsUnchanged,
        long rowsRefused,
        long rowsPerSecond,
        OffsetDateTime receivedAt,
        @Schema(nullable = true) OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime endedAt,

        @Schema(description = "What came of it, as a sentence.")
        String sentence) {}
