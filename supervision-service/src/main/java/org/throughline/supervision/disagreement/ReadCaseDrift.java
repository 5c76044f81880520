package org.throughline.supervision.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.driftsignal.Drift;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Reads where one case stands, and who saw it otherwise. */
@ApplicationScoped
class ReadCaseDrift {

    private final VisibleCase visible;
    private final Drift drift;
    private final Disagreements disagreements;
    private final Audit audit;
    private final Clock clock;

    ReadCaseDrift(VisibleCase visible, Drift drift, Disagreements disagreements, Audit audit, Clock clock) {
        this.visible = visible;
        this.drift = drift;
        this.disagreements = disagreements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CaseDrift of(UUID caseId) {
        StandingCase about = visible.toRead(caseId);
        LocalDate today = LocalDate.now(clock);
        Assessment assessment = drift.of(List.of(about), today).get(caseId);
        audit.read("case", caseId);
        return new CaseDrift(
                caseId,
                about.childId(),
                about.podId(),
                today,
                assessment.band(),
                assessment.weight(),
                drift.views(assessment, today),
                assessment.nextChange(),
                assessment.ruleVersion(),
                disagreements.latestOf(List.of(caseId)).get(caseId));
    }

    @Transactional
    Page<DisagreementView> disagreementsOf(UUID caseId, PageRequest request) {
        visible.toRead(caseId);
        audit.read("case", caseId);
        return disagreements.of(caseId, request);
    }
}
