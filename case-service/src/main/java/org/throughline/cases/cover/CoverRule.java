package org.throughline.cases.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;

/** When somebody may stand in for a keyworker: plain Java, no clock and no database. */
final class CoverRule {

    /** A date further ahead is a slip of the pen. */
    static final int DAYS_AHEAD = 366;

    private CoverRule() {}

    /**
     * Why the cover cannot be.
     *
     * @param spell the keyworker spell of the first day; null where the case has no keyworker on it
     * @param standIn who shall stand in, and when
     * @param today the day of asking
     */
    static Optional<Refusal> refusal(CoveredSpell spell, StandIn standIn, LocalDate today) {
        if (standIn.from().isAfter(today.plusDays(DAYS_AHEAD))) {
            return refuse("cover-too-far", "/from", "is more than 366 days ahead");
        }
        if (standIn.to() != null && !standIn.to().isAfter(standIn.from())) {
            return refuse("cover-too-short", "/to", "is not after the first day");
        }
        if (spell == null) {
            return refuse("no-keyworker", "/from", "the case has no keyworker on this day");
        }
        if (spell.keyworkerId().equals(standIn.workerId())) {
            return refuse("cover-by-keyworker", "/workerId", "is the keyworker");
        }
        if (outlasts(spell, standIn.to())) {
            return refuse("cover-outside-spell", "/to", "is after the keyworker changes");
        }
        return Optional.empty();
    }

    /** Why a cover that began on {@code from} cannot end like this; on its first day it is taken back. */
    static Optional<Refusal> endingRefusal(CoveredSpell spell, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return refuse("cover-too-short", "/to", "is before the first day");
        }
        if (outlasts(spell, to)) {
            return refuse("cover-outside-spell", "/to", "is after the keyworker changes");
        }
        return Optional.empty();
    }

    private static boolean outlasts(CoveredSpell spell, LocalDate to) {
        return to != null && spell.to() != null && to.isAfter(spell.to());
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
