package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewplan.LookAhead;
import org.throughline.supervision.reviewplan.Outlook;
import org.throughline.supervision.reviewplan.rule.CaseToPlan;
import org.throughline.supervision.reviewplan.rule.Discussion;
import org.throughline.supervision.reviewplan.rule.ReviewPlanner;
import org.throughline.supervision.reviewplan.rule.Session;
import org.throughline.supervision.reviewplan.rule.Week;
import org.throughline.supervision.standards.AgendaSettings;

/** Takes the agenda of a session from the plan of the weeks that begin with it. */
@ApplicationScoped
class PlanAgenda {

    private final LookAhead lookAhead;
    private final AgendaSettings settings;
    private final Clock clock;

    PlanAgenda(LookAhead lookAhead, AgendaSettings settings, Clock clock) {
        this.lookAhead = lookAhead;
        this.settings = settings;
        this.clock = clock;
    }

    Agenda of(GroupSupervision session, Instant now) {
        Outlook outlook = lookAhead.from(session.podId(), session.startsAt());
        Week week = week(session, outlook);
        LocalDate next = nextSessionOn(session, outlook);
        Set<UUID> discussed =
                week.discussions().stream().map(Discussion::caseId).collect(Collectors.toSet());
        return new Agenda(
                session.id(),
                now,
                settings.minutesPerCase(),
                week.kept(),
                (week.minutes() - week.kept()) / settings.minutesPerCase(),
                outlook.open().size(),
                next,
                week.discussions().stream().map(one -> entry(one, outlook)).toList(),
                leftOut(outlook, discussed, next));
    }

    private Week week(GroupSupervision session, Outlook outlook) {
        LocalDate day = session.day(clock.getZone());
        return ReviewPlanner.withoutMends(outlook.pod()).weeks().stream()
                .filter(week -> week.day().equals(day) && week.minutes() == session.minutes())
                .findFirst()
                .orElseThrow();
    }

    /** The cases that are not discussed and due before the pod meets again, the first due first. */
    static List<Agenda.Entry> leftOut(Outlook outlook, Set<UUID> discussed, LocalDate next) {
        return outlook.pod().cases().stream()
                .filter(planned -> !discussed.contains(planned.caseId()))
                .filter(planned -> planned.reviewDue().isBefore(next))
                .sorted(CaseToPlan.FIRST_DUE_FIRST)
                .map(planned -> entry(planned, outlook))
                .toList();
    }

    static Agenda.Entry entry(CaseToPlan planned, Outlook outlook) {
        return new Agenda.Entry(
                planned.caseId(),
                outlook.childOf(planned.caseId()),
                planned.reviewDue(),
                planned.minutes(),
                planned.carriedOver(),
                false);
    }

    private static Agenda.Entry entry(Discussion one, Outlook outlook) {
        return new Agenda.Entry(
                one.caseId(),
                outlook.childOf(one.caseId()),
                one.reviewDue(),
                one.minutes(),
                one.carriedOver(),
                one.ahead());
    }

    private LocalDate nextSessionOn(GroupSupervision session, Outlook outlook) {
        return outlook.pod().sessions().stream()
                .skip(1)
                .filter(later -> later.minutes() > 0)
                .map(Session::day)
                .findFirst()
                .orElseGet(() -> session.day(clock.getZone()).plusDays(settings.daysBetweenSessions()));
    }
}
