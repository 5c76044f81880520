package org.throughline.supervision.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.escalation.rule.LeadershipAgenda;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** The leadership pod takes onto the agenda of its session what pods ask, and answers it there. */
@ApplicationScoped
@Transactional
class AnswerEscalations {

    private final Escalations escalations;
    private final GroupSupervisions sessions;
    private final EscalationSettings settings;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    AnswerEscalations(
            Escalations escalations,
            GroupSupervisions sessions,
            EscalationSettings settings,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.escalations = escalations;
        this.sessions = sessions;
        this.settings = settings;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Fills what room the session has left with what waits, the most needed first. */
    LeadershipAgendaView take(UUID sessionId) {
        GroupSupervision session = sessions.lock(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        session.requireOpen();
        if (!escalations.isLeadership(session.podId())) {
            throw Problem.unprocessable(
                    "not-the-leadership-pod", "Only a session of the leadership pod takes escalations.");
        }
        int taken = escalations.ofSession(sessionId).size();
        List<Escalation> waiting = escalations.lockWaiting();
        LeadershipAgenda agenda = LeadershipAgenda.of(
                waiting.stream().map(Escalation::waiting).toList(),
                Math.max(0, session.minutes() - taken * settings.minutesEach()),
                settings.minutesEach());
        Set<UUID> take = Set.copyOf(agenda.take());
        outbox.append(waiting.stream()
                .filter(one -> take.contains(one.id))
                .map(one -> one.taken(sessionId))
                .toList());
        escalations.flush();
        return view(sessionId, agenda.leftOut());
    }

    LeadershipAgendaView agendaOf(UUID sessionId) {
        GroupSupervision session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        return view(sessionId, List.of());
    }

    /** Answers one in the session that has it on its agenda, on its day or later, until it is closed. */
    EscalationView answer(UUID id, Answer said, LongConsumer seenVersion) {
        UUID sessionId =
                escalations.findByIdOptional(id).map(one -> one.sessionId).orElse(null);
        // the session before the escalation, as closing does
        GroupSupervision session =
                sessionId == null ? null : sessions.hold(sessionId).orElseThrow();
        Escalation one = escalations.lock(id).orElseThrow(() -> Problem.notFound("escalation"));
        restricted.requireOpen(one.caseId, "escalation");
        if (session == null || !session.id().equals(one.sessionId)) {
            access.requireVisible(one.podId, "escalation");
            one.requireOpen();
            throw Problem.conflict("escalation-not-taken", "No session of the leadership pod has it on its agenda.");
        }
        access.requireLead(session.podId(), "escalation");
        seenVersion.accept(one.version);
        one.requireOpen();
        session.requireOpen();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        outbox.append(one.answered(said, caller.workerId().orElse(null), LocalDate.now(clock)));
        escalations.flush();
        audit.wrote("ANSWER_ESCALATION", "case", one.caseId);
        return EscalationView.of(one);
    }

    private LeadershipAgendaView view(UUID sessionId, List<UUID> leftOut) {
        List<Escalation> all = escalations.ofSession(sessionId);
        Set<UUID> closed =
                restricted.closedOf(all.stream().map(one -> one.caseId).toList());
        List<Escalation> taken =
                all.stream().filter(one -> !closed.contains(one.caseId)).toList();
        audit.read("case", taken.stream().map(one -> one.caseId).distinct().toList());
        audit.wrote("READ_LEADERSHIP_AGENDA", "group-supervision", sessionId);
        return new LeadershipAgendaView(
                sessionId, taken.stream().map(EscalationView::of).toList(), leftOut);
    }
}
