package org.throughline.cases.coworker;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;

/** When a worker may be beside the keyworker: plain Java, no clock and no database. */
final class CoWorkerRule {

    /** A date further ahead is a slip of the pen. */
    static final int DAYS_AHEAD = 366;

    private CoWorkerRule() {}

    /**
     * Why these days cannot be.
     *
     * @param openedOn first day of the case
     * @param from first day of the co-work
     * @param to first day no longer in it; null while it lasts
     * @param today the day of asking
     */
    static Optional<Refusal> refusal(LocalDate openedOn, LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(openedOn)) {
            return refuse("co-work-outside-case", "/from", "is before the case opened");
        }
        if (from.isAfter(today.plusDays(DAYS_AHEAD))) {
            return refuse("co-work-too-far", "/from", "is more than 366 days ahead");
        }
        if (to != null && !to.isAfter(from)) {
            return refuse("co-work-too-short", "/to", "is not after the first day");
        }
        return Optional.empty();
    }

    /** Why co-work that began on {@code from} cannot end like this; on its first day it is taken back. */
    static Optional<Refusal> endingRefusal(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? refuse("co-work-too-short", "/to", "is before the first day") : Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
