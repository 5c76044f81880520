package org.throughline.cases.returns.census;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.returns.rule.CensusFindingCode;
import org.throughline.cases.returns.rule.CensusForm;

/**
 * A child of whom something does not fit the census.
 *
 * @param childId the child
 * @param leftOut whether the whole child is left out; else only what is named
 * @param findings what does not fit
 */
@Schema(name = "CensusFindings")
public record ChildMisfit(UUID childId, boolean leftOut, List<Found> findings) {

    /**
     * One finding.
     *
     * @param code why
     * @param says why, in a sentence
     * @param element the names of the census' elements down to it
     */
    @Schema(name = "CensusFinding")
    public record Found(CensusFindingCode code, String says, String element) {}

    static ChildMisfit of(UUID childId, CensusForm.Fitted fitted) {
        return new ChildMisfit(
                childId,
                fitted.child() == null,
                fitted.findings().stream()
                        .map(finding -> new Found(finding.code(), finding.code().says(), finding.element()))
                        .toList());
    }
}
