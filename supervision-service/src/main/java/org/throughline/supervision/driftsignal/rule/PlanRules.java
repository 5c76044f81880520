package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;

/** Signals of the plan: goals, permanence, court, stage. */
final class PlanRules {

    private PlanRules() {}

    /** Counted from the last day on which somebody saw more progress, or from the day the goal was agreed. */
    static Stream<Signal> goalNotMoved(Picture picture, Ruler ruler) {
        Limit limit = ruler.limits().goal();
        return picture.facts().goals().stream()
                .map(goal -> new Signal(
                        DriftSignal.GOAL_NOT_MOVED,
                        goal.lastMovedOn(),
                        ruler.lastDay(goal.lastMovedOn(), limit).plusDays(1),
                        null,
                        limit,
                        ruler.source(),
                        goal.id()));
    }

    static Stream<Signal> goalPastItsDay(Picture picture, Ruler ruler) {
        return picture.facts().goals().stream()
                .map(goal -> ruler.past(
                        DriftSignal.GOAL_PAST_ITS_DAY, goal.setOn(), goal.dueOn(), ruler.source(), goal.id()));
    }

    /** From the last of two drift reviews between which, and since which, nothing in the plan changed. */
    static Stream<Signal> unchanged(Picture picture, Ruler ruler) {
        List<LocalDate> reviews = picture.lastReviews();
        LocalDate changed = picture.facts().planChangedOn();
        if (reviews.size() < 2 || changed != null && changed.isAfter(reviews.get(1))) {
            return Stream.empty();
        }
        LocalDate since = changed == null ? picture.facts().openedOn() : changed;
        return Stream.of(
                new Signal(DriftSignal.PLAN_UNCHANGED, since, reviews.get(0), null, null, ruler.source(), null));
    }

    /** A child who is looked after, from the limit on, until a plan for permanence is agreed. */
    static Stream<Signal> noPermanence(Picture picture, Ruler ruler) {
        LocalDate since = picture.facts().care().lookedAfterSince();
        return since == null || picture.facts().care().permanencePlannedOn() != null
                ? Stream.empty()
                : Stream.of(ruler.beyond(
                        DriftSignal.NO_PERMANENCE_PLAN, since, ruler.limits().permanence(), "care planning guidance"));
    }

    /** From ahead of the limit of running care proceedings, the court's extensions included, until they are concluded. */
    static Stream<Signal> proceedingsNear(Picture picture, Ruler ruler) {
        LocalDate issued = picture.facts().care().proceedingsIssuedOn();
        if (issued == null) {
            return Stream.empty();
        }
        Limit limit = ruler.limits().proceedings();
        LocalDate last =
                ruler.lastDay(issued, limit).plusWeeks(picture.facts().care().weeksExtended());
        return Stream.of(new Signal(
                DriftSignal.PROCEEDINGS_NEAR_LIMIT,
                issued,
                ruler.ahead(last, ruler.limits().proceedingsNear()),
                null,
                limit,
                "Children Act 1989, section 32",
                null));
    }

    /** At a stage that has a norm, from the day after it. */
    static Stream<Signal> stageLong(Picture picture, Ruler ruler) {
        CaseFacts facts = picture.facts();
        Limit norm = ruler.limits().stages().get(facts.stage());
        return norm == null
                ? Stream.empty()
                : Stream.of(ruler.beyond(DriftSignal.STAGE_LONG, facts.stageSince(), norm, ruler.source()));
    }
}
