package org.throughline.supervision.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Finds an open case that the caller may see; what is not visible does not exist. */
@ApplicationScoped
class VisibleCase {

    private final StandingCases cases;
    private final RestrictedRecords restricted;
    private final PodAccess access;
    private final Caller caller;
    private final Clock clock;

    VisibleCase(StandingCases cases, RestrictedRecords restricted, PodAccess access, Caller caller, Clock clock) {
        this.cases = cases;
        this.restricted = restricted;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** For who sits in the case's pod, has a part in the case or is named by its restriction, and the leadership. */
    StandingCase toRead(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        StandingCase found =
                cases.of(List.of(caseId), today).stream().findFirst().orElseThrow(() -> Problem.notFound("case"));
        restricted.requireOpen(caseId, "case");
        boolean withoutPod = found.podId() == null && caller.hasAny(Roles.POD_MANAGER);
        if (!withoutPod && !restricted.namesCaller(caseId, today)) {
            access.requireVisible(found.podId() == null ? Set.of() : Set.of(found.podId()), "case");
        }
        return found;
    }

    /** For who leads the case's pod. */
    StandingCase toLead(UUID caseId) {
        StandingCase found = toRead(caseId);
        if (found.podId() == null) {
            throw Problem.notFound("case");
        }
        access.requireLead(found.podId(), "case");
        return found;
    }
}
