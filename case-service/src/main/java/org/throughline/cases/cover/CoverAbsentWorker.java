package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Names stand-ins for all children of an absent worker at once, so that no child is forgotten. */
@ApplicationScoped
class CoverAbsentWorker {

    private static final String DETAIL = "The worker's children cannot be covered like this.";

    private final CaseAccess access;
    private final CoverRepository covers;
    private final CheckStandIn check;
    private final CoverOneOfMany one;
    private final Audit audit;

    CoverAbsentWorker(CaseAccess access, CoverRepository covers, CheckStandIn check, CoverOneOfMany one, Audit audit) {
        this.access = access;
        this.covers = covers;
        this.check = check;
        this.one = one;
        this.audit = audit;
    }

    /**
     * Every child of the worker on the first day is in the answer, covered or with why not; 422 where a named stand-in
     * cannot stand in at all, or a named case is none of the worker's that the caller may see.
     */
    @Transactional
    WorkerCovers with(NewWorkerCovers said) {
        Map<UUID, UUID> chosen = chosen(said);
        List<UUID> held = covers.casesOf(said.keyworkerId(), said.from());
        Set<UUID> visible = access.visibleCases(held);
        requireTheirs(said, visible);
        UUID absence = check.absenceOf(said.keyworkerId(), said.from());
        checkStandIns(said, chosen);
        var named = new ArrayList<CoverView>();
        var uncovered = new ArrayList<UncoveredCase>();
        // in the order of the ids, as all who lock several cases do
        for (UUID caseId : held.stream().filter(visible::contains).toList()) {
            UUID who = chosen.getOrDefault(caseId, said.workerId());
            one.cover(caseId, said, who == null ? null : said.standIn(who, absence), named, uncovered);
        }
        audit.wrote("BEGIN_COVER", "case", named.stream().map(CoverView::caseId).toList());
        return new WorkerCovers(said.keyworkerId(), named, uncovered);
    }

    private static Map<UUID, UUID> chosen(NewWorkerCovers said) {
        List<CaseToCover> cases = said.cases() == null ? List.of() : said.cases();
        if (said.workerId() == null && cases.isEmpty()) {
            throw Problem.unprocessable("stand-in-required", DETAIL).at("/workerId", "is needed where cases is empty");
        }
        var chosen = new HashMap<UUID, UUID>();
        for (int i = 0; i < cases.size(); i++) {
            if (chosen.put(cases.get(i).caseId(), cases.get(i).workerId()) != null) {
                throw Problem.unprocessable("case-named-twice", DETAIL).at("/cases/" + i + "/caseId", "is named twice");
            }
        }
        return chosen;
    }

    private static void requireTheirs(NewWorkerCovers said, Set<UUID> visible) {
        List<CaseToCover> cases = said.cases() == null ? List.of() : said.cases();
        for (int i = 0; i < cases.size(); i++) {
            if (!visible.contains(cases.get(i).caseId())) {
                throw Problem.unprocessable("not-the-workers-case", DETAIL)
                        .at("/cases/" + i + "/caseId", "is no open case of this worker on the first day");
            }
        }
    }

    private void checkStandIns(NewWorkerCovers said, Map<UUID, UUID> chosen) {
        Set<UUID> standIns = new HashSet<>(chosen.values());
        Optional.ofNullable(said.workerId()).ifPresent(standIns::add);
        for (UUID standIn : standIns) {
            check.worker(said.standIn(standIn, null)).ifPresent(refusal -> {
                throw refusal.saying(DETAIL);
            });
        }
    }
}
