package org.throughline.cases.cover;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One child of an absent worker with the stand-in for that child.
 *
 * @param caseId the case
 * @param workerId who stands in
 */
@Schema(name = "CaseToCover")
record CaseToCover(
        @NotNull @Schema(examples = "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e")
        UUID caseId,

        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000005")
        UUID workerId) {}
