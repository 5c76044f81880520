package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.OpenCase;
import org.throughline.cases.child.ChildLinks;

/** Gives each child of an accepted referral its open case: the one that it has, or a new one. Never a second. */
@ApplicationScoped
class OpenCases {

    private final CaseFileRepository cases;
    private final OpenCase openCase;
    private final ChildLinks links;

    OpenCases(CaseFileRepository cases, OpenCase openCase, ChildLinks links) {
        this.cases = cases;
        this.openCase = openCase;
        this.links = links;
    }

    /** The case of each child, by the child's id; the children are noted as joined. Needs the decision's transaction. */
    Map<UUID, CaseFile> of(List<ReferralChild> children, LocalDate on) {
        // two referrals of one child, accepted at the same moment: the second finds the case of the first
        Map<UUID, UUID> standing =
                links.lock(children.stream().map(child -> child.childId).toList());
        Map<UUID, CaseFile> files = new LinkedHashMap<>();
        for (ReferralChild child : children) {
            // where the records were merged since the receipt, the case is of the one that stands for the child
            UUID childId = standing.get(child.childId);
            Optional<CaseFile> open = cases.openCaseOf(childId).flatMap(file -> cases.lock(file.id()));
            CaseFile file = open.orElseGet(() -> openCase.forChild(childId, child.referralId, on));
            child.joined(file.id(), open.isPresent() ? CaseOutcome.ALREADY_OPEN : CaseOutcome.OPENED);
            files.put(child.childId, file);
        }
        return files;
    }
}
