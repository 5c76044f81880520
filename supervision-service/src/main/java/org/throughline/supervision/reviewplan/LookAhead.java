package org.throughline.supervision.reviewplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.groupsupervision.SessionStatus;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;
import org.throughline.supervision.reviewplan.rule.CaseToPlan;
import org.throughline.supervision.reviewplan.rule.PodToPlan;
import org.throughline.supervision.reviewplan.rule.Session;
import org.throughline.supervision.standards.AgendaSettings;

/** Puts together what a plan of a pod's reviews needs: its cases, its sessions, what was told before. */
@ApplicationScoped
public class LookAhead {

    private final GroupSupervisions sessions;
    private final StandingCases cases;
    private final DatesAtRisk told;
    private final ReviewDueRule reviewDue;
    private final AgendaSettings settings;
    private final Clock clock;

    LookAhead(
            GroupSupervisions sessions,
            StandingCases cases,
            DatesAtRisk told,
            ReviewDueRule reviewDue,
            AgendaSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.told = told;
        this.reviewDue = reviewDue;
        this.settings = settings;
        this.clock = clock;
    }

    /** The pod from today on. */
    public Outlook fromToday(UUID pod) {
        return from(pod, LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The pod from an instant on, such as the start of a session. */
    public Outlook from(UUID pod, Instant start) {
        LocalDate from = LocalDate.ofInstant(start, clock.getZone());
        LocalDate until = from.plusWeeks(settings.weeksAhead());
        Set<LocalDate> assumed = new HashSet<>();
        List<Session> calendar = calendar(
                sessions.ahead(pod, start, until.atStartOfDay(clock.getZone()).toInstant()), until, assumed);
        Map<UUID, StandingCase> open =
                cases.ofPod(pod, from).stream().collect(Collectors.toMap(StandingCase::caseId, Function.identity()));
        LocalDate first = calendar.stream()
                .filter(session -> session.minutes() > 0)
                .map(Session::day)
                .min(LocalDate::compareTo)
                .orElse(from);
        Set<DatesAtRisk.Told> before = told.ofPod(pod, from.minusWeeks(settings.weeksAhead()));
        List<CaseToPlan> toPlan = open.values().stream()
                .map(standing -> toPlan(standing, first, before))
                .toList();
        return new Outlook(new PodToPlan(from, until, toPlan, calendar, settings.keptPercent()), open, assumed);
    }

    /** The sessions of the calendar, and behind the last of them one each week like it: the pod goes on meeting. */
    private List<Session> calendar(List<GroupSupervision> scheduled, LocalDate until, Set<LocalDate> assumed) {
        List<Session> calendar = new ArrayList<>();
        for (GroupSupervision session : scheduled) {
            boolean held = session.status() != SessionStatus.CANCELLED;
            calendar.add(new Session(session.day(clock.getZone()), held ? session.minutes() : 0));
        }
        if (!scheduled.isEmpty()) {
            GroupSupervision last = scheduled.get(scheduled.size() - 1);
            LocalDate day = last.day(clock.getZone()).plusDays(settings.daysBetweenSessions());
            for (; day.isBefore(until); day = day.plusDays(settings.daysBetweenSessions())) {
                calendar.add(new Session(day, last.minutes()));
                assumed.add(day);
            }
        }
        return calendar;
    }

    private CaseToPlan toPlan(StandingCase standing, LocalDate firstSession, Set<DatesAtRisk.Told> before) {
        ReviewDue review = reviewDue.of(standing.forReview());
        LocalDate latest = firstSession.plusDays(review.limitDays());
        LocalDate due = review.due().isAfter(latest) ? latest : review.due();
        return new CaseToPlan(
                standing.caseId(),
                due,
                review.limitDays(),
                settings.minutesPerCase(),
                daysWithoutKeyworker(standing, firstSession),
                standing.carriedOver(),
                null,
                before.contains(new DatesAtRisk.Told(standing.caseId(), due)));
    }

    /** Who has waited longest for the keyworker drifts most, as far as the dates leave a choice. */
    private int daysWithoutKeyworker(StandingCase standing, LocalDate on) {
        Instant contact = standing.lastKeyworkerContactAt();
        LocalDate since = contact == null ? standing.openedOn() : LocalDate.ofInstant(contact, clock.getZone());
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, on)));
    }
}
