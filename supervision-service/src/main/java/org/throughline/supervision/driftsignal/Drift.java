package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.driftsignal.rule.DriftRule;
import org.throughline.supervision.driftsignal.rule.Picture;
import org.throughline.supervision.driftsignal.rule.Picture.Away;
import org.throughline.supervision.driftsignal.rule.Picture.OpenAction;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.rule.WorkerStretch;

/** Where open cases stand on a day, from the facts as they are now: a constant number of statements. */
@ApplicationScoped
public class Drift {

    private final SupervisionFacts supervision;
    private final ReviewDueRule reviewDue;
    private final DriftRule rule;

    Drift(SupervisionFacts supervision, ReviewDueRule reviewDue, DriftRule rule) {
        this.supervision = supervision;
        this.reviewDue = reviewDue;
        this.rule = rule;
    }

    /** The assessment of each of these cases. */
    public Map<UUID, Assessment> of(Collection<StandingCase> cases, LocalDate today) {
        List<UUID> ids = cases.stream().map(StandingCase::caseId).toList();
        Set<UUID> workers = cases.stream()
                .flatMap(one -> one.facts().keyworkers().stream())
                .filter(spell -> spell.to() == null || spell.to().isAfter(today))
                .map(WorkerStretch::workerId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<UUID, List<LocalDate>> reviews = supervision.lastReviews(ids);
        Map<UUID, List<OpenAction>> actions = supervision.openActions(ids);
        Map<UUID, List<Away>> away = supervision.away(workers, today);
        Map<UUID, LocalDate> lastDays = supervision.lastDays(workers);
        var assessments = new HashMap<UUID, Assessment>();
        for (StandingCase one : cases) {
            var picture = new Picture(
                    one.facts(),
                    awayOf(one, away),
                    lastDays,
                    clock(reviewDue.of(one.forReview())),
                    reviews.getOrDefault(one.caseId(), List.of()),
                    actions.getOrDefault(one.caseId(), List.of()));
            assessments.put(one.caseId(), rule.of(picture, today));
        }
        return assessments;
    }

    /** The signals of an assessment as they are shown. */
    public List<SignalView> views(Assessment assessment, LocalDate today) {
        return assessment.signals().stream()
                .map(signal -> SignalView.of(signal, rule.weight(signal, today)))
                .toList();
    }

    private static List<Away> awayOf(StandingCase one, Map<UUID, List<Away>> away) {
        var own = new ArrayList<Away>();
        one.facts().keyworkers().stream()
                .map(WorkerStretch::workerId)
                .distinct()
                .forEach(worker -> own.addAll(away.getOrDefault(worker, List.of())));
        return own;
    }

    private static Picture.ReviewClock clock(ReviewDue due) {
        return new Picture.ReviewClock(due.start(), due.limitDays(), due.due(), due.source());
    }
}
