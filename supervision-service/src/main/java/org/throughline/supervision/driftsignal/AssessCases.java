package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.supervision.DriftBandChanged;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.driftsignal.rule.Signal;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Looks anew at cases whose facts have changed or whose moment has come, and tells where a band has changed. */
@ApplicationScoped
public class AssessCases {

    /** A batch is one transaction: small enough to hold its locks for a moment only. */
    static final int BATCH = 200;

    private final Standings standings;
    private final StandingCases cases;
    private final Drift drift;
    private final ReviewDueRule reviewDue;
    private final Outbox outbox;
    private final Audit audit;
    private final ZoneId zone;

    AssessCases(
            Standings standings,
            StandingCases cases,
            Drift drift,
            ReviewDueRule reviewDue,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.standings = standings;
        this.cases = cases;
        this.drift = drift;
        this.reviewDue = reviewDue;
        this.outbox = outbox;
        this.audit = audit;
        this.zone = clock.getZone();
    }

    /** Looks at a batch as of this moment; how many cases it was. */
    @ActivateRequestContext
    @Transactional
    public int at(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<UUID> taken = standings.take(now, BATCH);
        if (taken.isEmpty()) {
            return 0;
        }
        Map<UUID, Standings.Last> last = standings.hold(taken, today);
        List<StandingCase> open = cases.of(taken, today);
        Map<UUID, Assessment> assessed = drift.of(open, today);
        var changed = new ArrayList<DriftBandChanged>();
        for (StandingCase one : open) {
            look(one, assessed.get(one.caseId()), last.get(one.caseId()), today, changed);
        }
        Set<UUID> ended = new HashSet<>(taken);
        open.forEach(one -> ended.remove(one.caseId()));
        standings.end(ended);
        outbox.append(changed);
        audit.wrote(
                "CHANGE_DRIFT_BAND",
                "case",
                changed.stream().map(DriftBandChanged::caseId).toList());
        return taken.size();
    }

    private void look(
            StandingCase one,
            Assessment assessment,
            Standings.Last last,
            LocalDate today,
            List<DriftBandChanged> changed) {
        boolean same = assessment.band() == last.band();
        List<DriftSignal> codes =
                assessment.signals().stream().map(Signal::code).distinct().toList();
        standings.keep(new Standings.Now(
                one.caseId(),
                assessment.band(),
                same ? last.since() : today,
                reviewDue.of(one.forReview()).due(),
                codes.stream().map(DriftSignal::name).toArray(String[]::new),
                assessment.nextChange() == null
                        ? null
                        : assessment.nextChange().atStartOfDay(zone).toInstant()));
        if (!same) {
            changed.add(new DriftBandChanged(
                    one.caseId(),
                    one.childId(),
                    one.podId(),
                    last.band(),
                    assessment.band(),
                    today,
                    codes,
                    assessment.ruleVersion()));
        }
    }
}
