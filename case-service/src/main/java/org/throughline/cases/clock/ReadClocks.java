package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.clock.VisitRepository.Seen;
import org.throughline.cases.clock.rule.ClockState;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows clocks to those who may see the case, and notes that it was seen. */
@ApplicationScoped
class ReadClocks {

    private static final String CASE = "case";

    private final CaseAccess access;
    private final ClockViewRepository clocks;
    private final VisitRepository visits;
    private final Audit audit;
    private final Clock clock;

    ReadClocks(CaseAccess access, ClockViewRepository clocks, VisitRepository visits, Audit audit, Clock clock) {
        this.access = access;
        this.clocks = clocks;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /** In these states, all where none is named; the latest due first. */
    @Transactional
    Page<ClockView> of(UUID caseId, List<ClockState> states, PageRequest request) {
        access.requireCase(caseId);
        audit.read(CASE, caseId);
        LocalDate today = LocalDate.now(clock);
        List<ClockState> wanted = states.isEmpty() ? List.of(ClockState.values()) : states;
        return clocks.of(caseId, wanted, request, today).map(each -> ClockView.of(each, today));
    }

    /** Over all cases that the caller may see. */
    @Transactional
    Page<DueClock> due(ClockFilter filter, PageRequest request) {
        Page<DueClock> page = clocks.due(filter, request, access.visibility());
        audit.read(CASE, page.items().stream().map(DueClock::caseId).distinct().toList());
        return page;
    }

    @Transactional
    VisitSchedule visits(UUID caseId) {
        access.requireCase(caseId);
        audit.read(CASE, caseId);
        LocalDate today = LocalDate.now(clock);
        Seen seen = visits.seen(caseId);
        List<ClockView> asked = visits.asked(caseId).stream()
                .map(each -> ClockView.of(each, today))
                .toList();
        return new VisitSchedule(
                caseId,
                seen.stage(),
                seen.visitedOn(),
                daysSince(seen.visitedOn(), today),
                seen.aloneOn(),
                daysSince(seen.aloneOn(), today),
                asked.isEmpty() ? null : asked.get(0).dueOn(),
                asked.isEmpty() ? 0 : asked.get(0).daysLate(),
                asked);
    }

    private static Long daysSince(LocalDate day, LocalDate today) {
        return day == null ? null : ChronoUnit.DAYS.between(day, today);
    }
}
