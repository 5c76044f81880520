package org.throughline.cases.cover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child of an absent worker for whom nobody was named.
 *
 * @param caseId the case
 * @param code why: not-asked-for, covers-overlap, or a code that naming a stand-in answers
 */
@Schema(name = "UncoveredCase")
record UncoveredCase(
        UUID caseId, @Schema(examples = "covers-overlap") String code) {}
