package org.throughline.supervision.reviewplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.supervision.ReviewDateAtRisk;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.supervision.reviewplan.rule.ReviewPlanner;
import org.throughline.supervision.reviewplan.rule.Slip;
import org.throughline.supervision.standards.AgendaSettings;

/** Tells of review-due dates that will not be met: once for a case and a date, however many instances look. */
@ApplicationScoped
public class TellDatesAtRisk {

    static final int BATCH = 100;

    private final LookAhead lookAhead;
    private final DatesAtRisk dates;
    private final AgendaSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TellDatesAtRisk(
            LookAhead lookAhead, DatesAtRisk dates, AgendaSettings settings, Outbox outbox, Audit audit, Clock clock) {
        this.lookAhead = lookAhead;
        this.dates = dates;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans a pod as it stands, and tells of the dates that slip soon; how many it was. */
    @ActivateRequestContext
    @Transactional
    public int of(UUID pod) {
        Outlook outlook = lookAhead.fromToday(pod);
        return tell(pod, outlook, ReviewPlanner.withoutMends(outlook.pod()).slips());
    }

    /** Tells of those of these that are neither past nor too far ahead to be sure of, in the transaction that is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tell(UUID pod, Outlook outlook, List<Slip> slips) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(settings.toldDaysBefore());
        List<Slip> soon = slips.stream()
                .filter(slip -> !slip.reviewDue().isBefore(today))
                .filter(slip -> !slip.reviewDue().isAfter(last))
                .toList();
        Set<DatesAtRisk.Told> told = soon.isEmpty()
                ? Set.of()
                : dates.keep(pod, soon, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<ReviewDateAtRisk> events = soon.stream()
                .filter(slip -> told.contains(new DatesAtRisk.Told(slip.caseId(), slip.reviewDue())))
                .map(slip -> new ReviewDateAtRisk(
                        slip.caseId(),
                        outlook.childOf(slip.caseId()),
                        pod,
                        slip.reviewDue(),
                        slip.discussedOn(),
                        slip.cause()))
                .toList();
        outbox.append(events);
        audit.wrote(
                "TELL_REVIEW_DATE_AT_RISK",
                "case",
                events.stream().map(ReviewDateAtRisk::caseId).distinct().toList());
        return events.size();
    }

    /** The pods with open cases behind this one, a batch of them. */
    @ActivateRequestContext
    @Transactional
    public List<UUID> podsBehind(UUID last) {
        return dates.podsWithCases(last, BATCH);
    }
}
