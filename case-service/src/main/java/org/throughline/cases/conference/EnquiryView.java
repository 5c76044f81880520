package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EnquiryOutcome;

/**
 * An enquiry under section 47 of the Children Act 1989.
 *
 * @param enquiryId the enquiry
 * @param discussionId the strategy discussion that began it
 * @param startedOn its first day
 * @param concludedOn its last day; null while it lasts
 * @param outcome what followed; null while it lasts
 */
@Schema(name = "Section47Enquiry")
public record EnquiryView(
        UUID enquiryId,
        UUID discussionId,
        LocalDate startedOn,
        @Schema(nullable = true) LocalDate concludedOn,
        @Schema(nullable = true) EnquiryOutcome outcome) {}
