package org.throughline.supervision.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.agenda.Agenda;
import org.throughline.supervision.agenda.Agendas;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.running.rule.Course;
import org.throughline.supervision.running.rule.Talk;

/** Leads a session through its agenda: the next case, the time used, what is put aside. */
@ApplicationScoped
@Transactional
class RunSession {

    private static final String WHAT = "group-supervision";

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final Discussions discussions;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Clock clock;

    RunSession(
            GroupSupervisions sessions,
            Agendas agendas,
            Discussions discussions,
            PodAccess access,
            RestrictedRecords restricted,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.discussions = discussions;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends what is talked about and goes on to the next case, or to the one named. */
    CourseView next(UUID id, NextCase asked) {
        GroupSupervision session = running(id);
        Course course = course(session);
        UUID next = asked.caseId() == null ? course.next() : asked.caseId();
        if (next == null) {
            throw Problem.conflict("agenda-done", "Nothing on the agenda waits any longer.");
        }
        requireOnAgenda(session, next);
        Instant now = now();
        discussions.end(id, now);
        discussions.begin(id, next, now);
        audit.wrote("DISCUSS_CASE", "case", next);
        return view(session);
    }

    /** Puts a case aside; it comes back when nothing else waits. */
    CourseView park(UUID id, Parking asked) {
        GroupSupervision session = running(id);
        requireOnAgenda(session, asked.caseId());
        Instant now = now();
        if (asked.caseId().equals(course(session).current())) {
            discussions.end(id, now);
        }
        discussions.park(id, asked.caseId(), asked.reason(), now);
        audit.wrote("PARK_CASE", "case", asked.caseId());
        return view(session);
    }

    CourseView read(UUID id) {
        GroupSupervision session = sessions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireVisible(session.podId(), WHAT);
        if (session.openedAt() == null) {
            throw Problem.conflict("session-not-opened", "This group supervision has not been opened.");
        }
        return view(session);
    }

    private GroupSupervision running(UUID id) {
        GroupSupervision session = sessions.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireLead(session.podId(), WHAT);
        session.requireRunning();
        return session;
    }

    private void requireOnAgenda(GroupSupervision session, UUID caseId) {
        if (!agenda(session).contains(caseId)) {
            throw Problem.unprocessable("case-not-on-agenda", "Only what stands on the agenda is talked about in turn.")
                    .at("/caseId", "does not stand on the agenda");
        }
    }

    private CourseView view(GroupSupervision session) {
        CourseView view = CourseView.of(session.id(), course(session));
        audit.read("case", view.caseIds());
        return view;
    }

    private Course course(GroupSupervision session) {
        Instant until = session.closedAt() == null ? now() : session.closedAt();
        List<Talk> talks = discussions.of(session.id());
        Set<UUID> parked = discussions.parkedIn(session.id());
        Set<UUID> closed = restricted.closedOf(
                Stream.concat(talks.stream().map(Talk::caseId), parked.stream()).toList());
        return Course.of(
                agenda(session),
                talks.stream().filter(talk -> !closed.contains(talk.caseId())).toList(),
                parked.stream().filter(item -> !closed.contains(item)).collect(Collectors.toSet()),
                session.openedAt(),
                session.minutes(),
                until);
    }

    private List<UUID> agenda(GroupSupervision session) {
        List<UUID> all = agendas.ofSession(session.id()).map(Agenda::caseIds).orElse(List.of());
        Set<UUID> closed = restricted.closedOf(all);
        return all.stream().filter(item -> !closed.contains(item)).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
