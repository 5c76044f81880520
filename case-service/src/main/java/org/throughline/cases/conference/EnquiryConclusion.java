package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EnquiryOutcome;

/**
 * The end of an enquiry.
 *
 * @param concludedOn its last day
 * @param outcome whether a conference is needed
 */
@Schema(name = "Section47Conclusion")
public record EnquiryConclusion(
        @NotNull @Schema(examples = "2026-11-10") LocalDate concludedOn,
        @NotNull @Schema(examples = "NO_CONFERENCE") EnquiryOutcome outcome) {}
