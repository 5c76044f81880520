package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;

/** Shows how a child is protected: one statement for each kind of fact. */
@ApplicationScoped
class ReadProtection {

    private final CaseAccess access;
    private final ConferenceRepository repository;
    private final Audit audit;

    ReadProtection(CaseAccess access, ConferenceRepository repository, Audit audit) {
        this.access = access;
        this.repository = repository;
        this.audit = audit;
    }

    @Transactional
    ProtectionView of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return new ProtectionView(
                repository.of(caseId, StrategyDiscussion.class, "heldOn").stream()
                        .map(StrategyDiscussion::view)
                        .toList(),
                repository.of(caseId, Enquiry.class, "startedOn").stream()
                        .map(Enquiry::view)
                        .toList(),
                repository.of(caseId, ProtectionConference.class, "heldOn").stream()
                        .map(ProtectionConference::view)
                        .toList(),
                repository.of(caseId, CoreGroup.class, "metOn").stream()
                        .map(CoreGroup::view)
                        .toList(),
                repository.of(caseId, ProtectionPlan.class, "startedOn").stream()
                        .map(ProtectionPlan::view)
                        .toList());
    }
}
