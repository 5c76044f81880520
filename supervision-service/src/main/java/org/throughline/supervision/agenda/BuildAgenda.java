package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.throughline.contracts.supervision.AgendaBuilt;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.agendaplan.AgendaPlan;
import org.throughline.supervision.agendaplan.AgendaPlanner;
import org.throughline.supervision.agendaplan.CaseToPlan;
import org.throughline.supervision.agendaplan.Session;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;
import org.throughline.supervision.standards.AgendaSettings;

/** Says which cases a session discusses, in what order, and which it cannot. */
@ApplicationScoped
class BuildAgenda {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final StandingCases cases;
    private final ReviewDueRule reviewDue;
    private final AgendaSettings settings;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    BuildAgenda(
            GroupSupervisions sessions,
            Agendas agendas,
            StandingCases cases,
            ReviewDueRule reviewDue,
            AgendaSettings settings,
            PodAccess access,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.cases = cases;
        this.reviewDue = reviewDue;
        this.settings = settings;
        this.access = access;
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
        Agenda agenda = plan(session, now);
        agendas.replace(agenda);
        sessions.raiseVersion(session);
        sessions.flush();
        audit.wrote("BUILD_AGENDA", "group-supervision", sessionId);
        outbox.append(new AgendaBuilt(sessionId, session.podId(), agenda.caseIds()));
        return AgendaView.of(agenda, session, clock.getZone());
    }

    private Agenda plan(GroupSupervision session, Instant now) {
        Map<UUID, StandingCase> open = cases.ofPod(session.podId(), session.day(clock.getZone())).stream()
                .collect(Collectors.toMap(StandingCase::caseId, Function.identity()));
        var time = new Session(session.minutes(), settings.minutesPerCase(), nextSessionOn(session));
        AgendaPlan plan =
                AgendaPlanner.plan(open.values().stream().map(this::toPlan).toList(), time);
        return new Agenda(
                session.id(),
                now,
                time.minutesPerCase(),
                plan.capacity(),
                plan.openCases(),
                time.nextSessionOn(),
                entries(plan.discuss(), open),
                entries(plan.cannotFit(), open));
    }

    private CaseToPlan toPlan(StandingCase open) {
        return new CaseToPlan(
                open.caseId(), reviewDue.of(open.forReview()).due(), open.carriedOver(), open.lastKeyworkerContactAt());
    }

    private LocalDate nextSessionOn(GroupSupervision session) {
        return sessions.nextOf(session.podId(), session.startsAt())
                .map(start -> LocalDate.ofInstant(start, clock.getZone()))
                .orElseGet(() -> session.day(clock.getZone()).plusDays(settings.daysBetweenSessions()));
    }

    private static List<Agenda.Entry> entries(List<CaseToPlan> planned, Map<UUID, StandingCase> open) {
        return planned.stream()
                .map(c -> new Agenda.Entry(c.caseId(), open.get(c.caseId()).childId(), c.reviewDue(), c.carriedOver()))
                .toList();
    }
}
