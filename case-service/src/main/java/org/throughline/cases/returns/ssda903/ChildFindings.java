package org.throughline.cases.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.returns.rule.SpellFinding;
import org.throughline.cases.returns.rule.SpellFindingCode;

/**
 * What is wrong with one child's rows of the Social Worker file.
 *
 * @param childId the child
 * @param findings what, in the order of the rows
 */
@Schema(name = "SocialWorkerFindings")
public record ChildFindings(UUID childId, List<Found> findings) {

    /**
     * One finding.
     *
     * @param code what
     * @param says the fact that does not hold
     * @param spellFrom SW_DECOM of the row; null where a row is what is missing
     */
    @Schema(name = "SocialWorkerFinding")
    public record Found(
            SpellFindingCode code,
            String says,
            @Schema(nullable = true) LocalDate spellFrom) {}

    static ChildFindings of(UUID childId, List<SpellFinding> findings) {
        return new ChildFindings(
                childId,
                findings.stream()
                        .map(finding -> new Found(finding.code(), finding.code().says(), finding.spellFrom()))
                        .toList());
    }
}
