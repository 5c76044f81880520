package org.throughline.cases.proceedings;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date in court.
 *
 * @param hearingId the hearing
 * @param listedFor its day
 * @param kind what it is for
 * @param vacatedOn the day on which it was called off; null where it was not
 */
@Schema(name = "Hearing")
public record HearingView(
        UUID hearingId,
        LocalDate listedFor,
        HearingKind kind,
        @Schema(nullable = true) LocalDate vacatedOn) {}
