package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.PriorityQueue;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.StageStep;
import org.throughline.stack.demo.council.Timeline;

/**
 * What will happen to each case. While the council works by process stage, a stage that another team works with is a hand-over;
 * since the pods, stages pass without one.
 */
final class DrawOccasions {
    private final Dice dice;
    private final Timeline timeline;
    private final PriorityQueue<Occasion> occasions = new PriorityQueue<>();
    private int order;

    DrawOccasions(Dice dice, Timeline timeline) {
        this.dice = dice;
        this.timeline = timeline;
    }

    PriorityQueue<Occasion> draw(List<Journey> journeys) {
        journeys.forEach(this::draw);
        return occasions;
    }

    /** Adds one that follows from how things went. */
    void intoPod(Journey journey, LocalDate day) {
        add(day, Occasion.Kind.INTO_POD, journey, null, ChangeReason.ORGRST);
    }

    private void draw(Journey journey) {
        LocalDate first = journey.opens.isAfter(timeline.begins()) ? journey.opens : timeline.begins();
        add(first, Occasion.Kind.OPEN, journey, null, null);
        journey.stages.forEach(step -> handOver(journey, step, first));
        changes(journey, first);
        if (journey.closes != null) {
            add(journey.closes, Occasion.Kind.CLOSE, journey, null, null);
        }
    }

    private void handOver(Journey journey, StageStep step, LocalDate first) {
        LocalDate day = step.from();
        Team team = Team.of(step.stage());
        boolean another = team != Team.of(journey.stageOn(day.minusDays(1)));
        if (another && day.isAfter(first) && day.isBefore(timeline.podsBegin()) && isOpen(journey, day)) {
            add(day, Occasion.Kind.HAND_OVER, journey, team, ChangeReason.TSPROC);
        }
    }

    private void changes(Journey journey, LocalDate first) {
        LocalDate day = first.plusDays(dice.daysUntilNext(Assumptions.OTHER_CHANGES_BY_STAGE));
        while (day.isBefore(timeline.podsBegin()) && isOpen(journey, day)) {
            add(day, Occasion.Kind.CHANGE, journey, null, dice.from(Assumptions.REASONS_BY_STAGE));
            day = day.plusDays(dice.daysUntilNext(Assumptions.OTHER_CHANGES_BY_STAGE));
        }
        LocalDate since = first.isAfter(timeline.podsBegin()) ? first : timeline.podsBegin();
        day = since.plusDays(dice.daysUntilNext(Assumptions.OTHER_CHANGES_IN_PODS));
        while (isOpen(journey, day)) {
            add(day, Occasion.Kind.CHANGE, journey, null, dice.from(Assumptions.REASONS_IN_PODS));
            day = day.plusDays(dice.daysUntilNext(Assumptions.OTHER_CHANGES_IN_PODS));
        }
    }

    private boolean isOpen(Journey journey, LocalDate day) {
        return day.isBefore(journey.closes == null ? timeline.today() : journey.closes);
    }

    private void add(LocalDate day, Occasion.Kind kind, Journey journey, Team team, ChangeReason reason) {
        occasions.add(new Occasion(day, order++, kind, journey, team, reason));
    }
}
