package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Which cases a session may review: those of its pod, and those that left the pod while it met. */
@ApplicationScoped
class ReviewableCases {

    // shared, so that a case cannot change its pod between this look and the commit
    private static final String WHERE_NOW =
            "select pod_id, pod_since from reviewed_case where id = :case and opened_on is not null and closed_on is null "
                    + "and pod_id is not null for share";

    private static final String ON_AGENDA =
            "select 1 from agenda_case where session_id = :session and case_id = :case and position is not null";

    private final EntityManager database;
    private final StandingCases cases;
    private final RestrictedRecords restricted;

    ReviewableCases(EntityManager database, StandingCases cases, RestrictedRecords restricted) {
        this.database = database;
        this.cases = cases;
        this.restricted = restricted;
    }

    /** The case as it stands on the session's day; 422 where this session has no business with it. */
    @SuppressWarnings("unchecked")
    StandingCase in(GroupSupervision session, UUID caseId, LocalDate day) {
        List<Tuple> now = database.createNativeQuery(WHERE_NOW, Tuple.class)
                .setParameter("case", caseId)
                .getResultList();
        boolean closed = !restricted.closedOf(List.of(caseId)).isEmpty();
        return now.stream()
                .filter(row -> !closed && isReviewable(row, session, caseId, day))
                .findFirst()
                .flatMap(row -> cases.openInPod(caseId, row.get("pod_id", UUID.class), day))
                .orElseThrow(() -> Problem.unprocessable("case-not-open-in-pod", "The pod has no such open case.")
                        .at("/caseId", "not an open case of this pod"));
    }

    private boolean isReviewable(Tuple row, GroupSupervision session, UUID caseId, LocalDate day) {
        if (session.podId().equals(row.get("pod_id", UUID.class))) {
            return true;
        }
        boolean leftSince = !row.get("pod_since", LocalDate.class).isBefore(day);
        return leftSince
                && !database.createNativeQuery(ON_AGENDA)
                        .setParameter("session", session.id())
                        .setParameter("case", caseId)
                        .getResultList()
                        .isEmpty();
    }
}
