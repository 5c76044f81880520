package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.AgendaChanged;
import org.throughline.contracts.supervision.SlippedReviewDate;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewplan.LookAhead;
import org.throughline.supervision.reviewplan.Outlook;
import org.throughline.supervision.reviewplan.TellDatesAtRisk;
import org.throughline.supervision.reviewplan.rule.CaseToPlan;
import org.throughline.supervision.reviewplan.rule.Consequence;
import org.throughline.supervision.reviewplan.rule.Slip;

/** Changes an agenda by hand, and says which review-due dates slip by it. */
@ApplicationScoped
class ChangeAgenda {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final AgendaChanges changes;
    private final LookAhead lookAhead;
    private final TellDatesAtRisk telling;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    ChangeAgenda(
            GroupSupervisions sessions,
            Agendas agendas,
            AgendaChanges changes,
            LookAhead lookAhead,
            TellDatesAtRisk telling,
            PodAccess access,
            RestrictedRecords restricted,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.changes = changes;
        this.lookAhead = lookAhead;
        this.telling = telling;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes one change of the agenda of a session whose version the caller has seen and that is not opened yet. */
    @Transactional
    ChangedAgenda of(UUID sessionId, NewAgendaChange asked, LongConsumer seenVersion) {
        GroupSupervision session = sessions.lock(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        seenVersion.accept(session.version());
        session.requireNotOpened();
        asked.requireSaidWhy();
        restricted.requireOpen(asked.caseId(), "case");
        Agenda before = agendas.ofSession(sessionId).orElseThrow(() -> Problem.notFound("agenda"));
        Outlook outlook = lookAhead.from(session.podId(), session.startsAt());
        Agenda after = before.with(rearranged(before, asked, session, outlook), outlook);
        Consequence consequence = Consequence.of(
                outlook.pod(), session.day(clock.getZone()), Set.copyOf(before.caseIds()), Set.copyOf(after.caseIds()));
        agendas.replace(after);
        AgendaChangeView all = changes.keep(sessionId, asked, consequence);
        AgendaChangeView change = all.without(restricted.closedOf(all.cases()));
        sessions.raiseVersion(session);
        sessions.flush();
        audit.wrote("CHANGE_AGENDA", "group-supervision", sessionId);
        audit.read("case", change.cases());
        outbox.append(event(session, asked, consequence.slips()));
        telling.tell(session.podId(), outlook, consequence.slips());
        return new ChangedAgenda(
                change,
                AgendaView.of(after, session, clock.getZone()).without(restricted.closedOf(after.allCaseIds())));
    }

    private static List<Agenda.Entry> rearranged(
            Agenda before, NewAgendaChange asked, GroupSupervision session, Outlook outlook) {
        var cases = new Rearranged(before);
        switch (asked.kind()) {
            case ADD -> cases.add(entry(asked, outlook), asked.position(), session.minutes());
            case DROP -> cases.drop(asked.caseId());
            case MOVE -> cases.move(asked.caseId(), asked.position());
        }
        return cases.discuss();
    }

    private static Agenda.Entry entry(NewAgendaChange asked, Outlook outlook) {
        CaseToPlan planned = outlook.pod().cases().stream()
                .filter(open -> open.caseId().equals(asked.caseId()))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable("case-not-open-in-pod", "The pod has no such open case.")
                        .at("/caseId", "not an open case of this pod"));
        return PlanAgenda.entry(planned, outlook);
    }

    private static AgendaChanged event(GroupSupervision session, NewAgendaChange asked, List<Slip> slips) {
        return new AgendaChanged(
                session.id(),
                session.podId(),
                asked.kind(),
                asked.caseId(),
                asked.reason(),
                slips.stream()
                        .map(slip -> new SlippedReviewDate(slip.caseId(), slip.reviewDue(), slip.discussedOn()))
                        .toList());
    }
}
