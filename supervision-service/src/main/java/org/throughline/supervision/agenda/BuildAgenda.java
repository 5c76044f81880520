package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.AgendaBuilt;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** Says which cases a session discusses, in what order, and which it cannot. */
@ApplicationScoped
class BuildAgenda {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final PlanAgenda planning;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    BuildAgenda(
            GroupSupervisions sessions,
            Agendas agendas,
            PlanAgenda planning,
            PodAccess access,
            RestrictedRecords restricted,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.planning = planning;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Builds the agenda of a session whose version the caller has seen; one that exists is replaced until the session starts. */
    @Transactional
    AgendaView of(UUID sessionId, LongConsumer seenVersion) {
        GroupSupervision session = sessions.lock(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        seenVersion.accept(session.version());
        session.requireOpen();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!now.isBefore(session.startsAt()) && agendas.ofSession(sessionId).isPresent()) {
            throw Problem.conflict("session-started", "The session has started: its agenda stays as it is.");
        }
        Agenda agenda = planning.of(session, now);
        agendas.replace(agenda);
        sessions.raiseVersion(session);
        sessions.flush();
        audit.wrote("BUILD_AGENDA", "group-supervision", sessionId);
        outbox.append(new AgendaBuilt(sessionId, session.podId(), agenda.caseIds()));
        return AgendaView.of(agenda, session, clock.getZone()).without(restricted.closedOf(agenda.allCaseIds()));
    }
}
