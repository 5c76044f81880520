package org.throughline.supervision.driftboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.supervision.disagreement.DisagreementView;
import org.throughline.supervision.disagreement.Disagreements;
import org.throughline.supervision.driftsignal.Drift;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Puts open cases onto a board: a constant number of statements, however many there are. */
@ApplicationScoped
class BoardCases {

    private final ReviewDueRule reviewDue;
    private final Drift drift;
    private final Disagreements disagreements;

    BoardCases(ReviewDueRule reviewDue, Drift drift, Disagreements disagreements) {
        this.reviewDue = reviewDue;
        this.drift = drift;
        this.disagreements = disagreements;
    }

    Board of(List<StandingCase> standing, LocalDate today) {
        Map<UUID, Assessment> assessed = drift.of(standing, today);
        Map<UUID, DisagreementView> otherwise = disagreements.latestOf(
                standing.stream().map(StandingCase::caseId).toList());
        List<BoardedCase> cases = standing.stream()
                .map(one -> {
                    Assessment assessment = assessed.get(one.caseId());
                    return new BoardedCase(
                            one,
                            reviewDue.of(one.forReview()),
                            assessment,
                            drift.views(assessment, today),
                            otherwise.get(one.caseId()));
                })
                .toList();
        return new Board(cases, today);
    }
}
