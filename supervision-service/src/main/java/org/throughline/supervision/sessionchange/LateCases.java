package org.throughline.supervision.sessionchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCases;
import org.throughline.supervision.sessionchange.rule.DatedCase;
import org.throughline.supervision.sessionchange.rule.DueBefore;

/** Says which cases of a pod run past their review-due date before it meets next. */
@ApplicationScoped
class LateCases {

    private static final int WEEKS_LOOKED_AHEAD = 4;

    private final GroupSupervisions sessions;
    private final StandingCases cases;
    private final ReviewDueRule reviewDue;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Clock clock;

    LateCases(
            GroupSupervisions sessions,
            StandingCases cases,
            ReviewDueRule reviewDue,
            RestrictedRecords restricted,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.reviewDue = reviewDue;
        this.restricted = restricted;
        this.audit = audit;
        this.clock = clock;
    }

    /** The changed session with the cases that will be late, as things stand today. */
    ChangedSession after(GroupSupervision session) {
        LocalDate today = LocalDate.now(clock);
        LocalDate next = sessions.nextOf(session.podId(), clock.instant())
                .map(start -> LocalDate.ofInstant(start, clock.getZone()))
                .orElse(null);
        List<DatedCase> open = cases.ofPod(session.podId(), today).stream()
                .map(standing -> new DatedCase(
                        standing.caseId(), reviewDue.of(standing.forReview()).due()))
                .toList();
        List<DatedCase> due = DueBefore.of(open, next == null ? today.plusWeeks(WEEKS_LOOKED_AHEAD) : next);
        Set<UUID> closed =
                restricted.closedOf(due.stream().map(DatedCase::caseId).toList());
        List<DatedCase> late =
                due.stream().filter(dated -> !closed.contains(dated.caseId())).toList();
        audit.read("case", late.stream().map(DatedCase::caseId).toList());
        return new ChangedSession(
                GroupSupervisionView.of(session, clock.getZone()),
                next,
                late.stream()
                        .map(dated -> new ChangedSession.DueCase(dated.caseId(), dated.reviewDue()))
                        .toList());
    }
}
