package org.throughline.cases.stage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.codes.Stage;

/**
 * Where a case stands now.
 *
 * @param caseId the case
 * @param stage the stage
 * @param since its first day
 * @param podId the pod, which stayed; null while unallocated
 */
@Schema(name = "CaseStage")
public record StageView(
        UUID caseId,
        Stage stage,
        LocalDate since,
        @Schema(nullable = true) UUID podId) {

    static StageView of(CaseFile file) {
        return new StageView(file.id(), file.stage(), file.stageSince(), file.podId());
    }
}
