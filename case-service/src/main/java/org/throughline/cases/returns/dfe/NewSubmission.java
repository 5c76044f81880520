package org.throughline.cases.returns.dfe;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submission to be put together.
 *
 * @param kind how much
 */
@Schema(name = "NewDfeSubmission")
public record NewSubmission(
        @NotNull @Schema(examples = "DELTA") SubmissionKind kind) {}
