package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An enquiry that begins.
 *
 * @param discussionId the strategy discussion that decided on it
 * @param startedOn its first day
 */
@Schema(name = "NewSection47Enquiry")
public record NewEnquiry(
        @NotNull UUID discussionId,
        @NotNull @Schema(examples = "2026-11-02") LocalDate startedOn) {}
