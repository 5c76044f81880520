package org.throughline.supervision.driftsignal.rule;

import java.util.stream.Stream;
import org.throughline.contracts.codes.DriftSignal;

/** Signals of what supervision agreed and when it looked last. */
final class SupervisionRules {

    private SupervisionRules() {}

    static Stream<Signal> actionOverdue(Picture picture, Ruler ruler) {
        return picture.actions().stream()
                .map(action -> ruler.past(
                        DriftSignal.ACTION_OVERDUE, action.agreedOn(), action.dueOn(), ruler.source(), action.id()));
    }

    /** From the second drift review that found the action not done. */
    static Stream<Signal> carriedOver(Picture picture, Ruler ruler) {
        return picture.actions().stream()
                .filter(action -> action.carriedTwiceOn() != null)
                .map(action -> new Signal(
                        DriftSignal.ACTION_CARRIED_OVER,
                        action.agreedOn(),
                        action.carriedTwiceOn(),
                        null,
                        null,
                        ruler.source(),
                        action.id()));
    }

    static Stream<Signal> notReviewed(Picture picture, Ruler ruler) {
        Picture.ReviewClock clock = picture.reviewClock();
        return Stream.of(new Signal(
                DriftSignal.NOT_REVIEWED,
                clock.since(),
                clock.dueOn().plusDays(1),
                null,
                new Limit(clock.limitDays(), LimitUnit.DAYS),
                clock.source(),
                null));
    }
}
