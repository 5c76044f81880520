package org.throughline.supervision.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.GroupSupervisionClosed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.agenda.Agenda;
import org.throughline.supervision.agenda.Agendas;
import org.throughline.supervision.attendance.Attendances;
import org.throughline.supervision.carryover.CarriedOverCases;
import org.throughline.supervision.driftreview.DriftReviews;
import org.throughline.supervision.driftreview.ReviewDrafts;
import org.throughline.supervision.escalation.Escalations;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.running.Discussions;

/** Ends a group supervision; what stood on its agenda and was not discussed comes first next time. */
@ApplicationScoped
class CloseGroupSupervision {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final DriftReviews reviews;
    private final ReviewDrafts drafts;
    private final CarriedOverCases carriedOver;
    private final Attendances attendances;
    private final Discussions discussions;
    private final Escalations escalations;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    CloseGroupSupervision(
            GroupSupervisions sessions,
            Agendas agendas,
            DriftReviews reviews,
            ReviewDrafts drafts,
            CarriedOverCases carriedOver,
            Attendances attendances,
            Discussions discussions,
            Escalations escalations,
            PodAccess access,
            RestrictedRecords restricted,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.reviews = reviews;
        this.drafts = drafts;
        this.carriedOver = carriedOver;
        this.attendances = attendances;
        this.discussions = discussions;
        this.escalations = escalations;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Closes a session whose version the caller has seen; waits for reviews that are being recorded. */
    @Transactional
    ClosedSession close(UUID sessionId, LongConsumer seenVersion) {
        GroupSupervision session = sessions.lock(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        seenVersion.accept(session.version());
        session.requireOpen();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        if (!drafts.casesIn(sessionId).isEmpty()) {
            throw Problem.conflict("draft-open", "Somebody is writing a review: complete it or drop it.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        session.close(now);
        sessions.flush();

        List<UUID> reviewed = reviews.casesReviewedIn(sessionId);
        List<UUID> undiscussed = carriedOver.stillOpen(undiscussed(sessionId, reviewed));
        discussions.end(sessionId, now);
        escalations.releaseFrom(sessionId);
        carriedOver.carryOver(sessionId, undiscussed, now);
        audit.wrote("CLOSE_GROUP_SUPERVISION", "group-supervision", sessionId);
        outbox.append(new GroupSupervisionClosed(
                sessionId, session.podId(), reviewed, undiscussed, attendances.presentAt(sessionId)));
        return new ClosedSession(GroupSupervisionView.of(session, clock.getZone()), open(reviewed), open(undiscussed));
    }

    private List<UUID> open(List<UUID> cases) {
        Set<UUID> closed = restricted.closedOf(cases);
        return cases.stream().filter(item -> !closed.contains(item)).toList();
    }

    private List<UUID> undiscussed(UUID sessionId, List<UUID> reviewed) {
        return agendas.ofSession(sessionId).map(Agenda::caseIds).orElse(List.of()).stream()
                .filter(item -> !reviewed.contains(item))
                .toList();
    }
}
