package org.throughline.supervision.driftsignal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.contracts.codes.DriftSignal;

/** Signals of what the child experiences: heard, worked with, promised. */
final class ChildRules {

    private ChildRules() {}

    /** Counted from when the child was heard last, or from the opening. */
    static Stream<Signal> notHeard(Picture picture, Ruler ruler) {
        LocalDate heard = picture.facts().lastHeardOn();
        LocalDate since = heard == null ? picture.facts().openedOn() : heard;
        return Stream.of(
                ruler.beyond(DriftSignal.NO_VOICE, since, ruler.limits().voice(), ruler.source()));
    }

    /** Counted from the last session of direct work, or from the opening. */
    static Stream<Signal> noDirectWork(Picture picture, Ruler ruler) {
        Instant last = picture.facts().contacts().lastDirectWorkAt();
        LocalDate since = last == null ? picture.facts().openedOn() : ruler.day(last);
        return Stream.of(
                ruler.beyond(DriftSignal.NO_DIRECT_WORK, since, ruler.limits().directWork(), ruler.source()));
    }

    /** An open promise, from the day after its last day. */
    static Stream<Signal> promiseOverdue(Picture picture, Ruler ruler) {
        return picture.facts().promises().stream()
                .filter(promise -> promise.brokenOn() == null)
                .map(promise -> ruler.past(
                        DriftSignal.PROMISE_OVERDUE, promise.dueOn(), promise.dueOn(), ruler.source(), promise.id()));
    }

    /** A broken promise, for as long as the limit says. */
    static Stream<Signal> promiseBroken(Picture picture, Ruler ruler) {
        return picture.facts().promises().stream()
                .filter(promise -> promise.brokenOn() != null)
                .map(promise -> ruler.lasting(
                        DriftSignal.PROMISE_BROKEN,
                        promise.brokenOn(),
                        ruler.limits().brokenPromise(),
                        ruler.source(),
                        promise.id()));
    }
}
