package org.throughline.cases.keyworker;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;

/** When a keyworker may follow another: plain Java, no clock and no database. */
public final class ChangeRule {

    /** A change planned further ahead is a wish, not a plan. */
    static final int DAYS_AHEAD = 90;

    private ChangeRule() {}

    /**
     * Why the change cannot be.
     *
     * @param openedOn first day of the case
     * @param lasting the spell that lasts; null where the case has no keyworker
     * @param next who shall follow
     * @param today the day of asking
     */
    public static Optional<Refusal> refusal(
            LocalDate openedOn, KeyworkerSpell lasting, Succession next, LocalDate today) {
        if (next.on().isAfter(today.plusDays(DAYS_AHEAD))) {
            return refuse("keyworker-change-too-far", "/on", "is more than 90 days ahead");
        }
        if (next.on().isBefore(openedOn)) {
            return refuse("keyworker-change-too-early", "/on", "is before the case opened");
        }
        if (lasting == null) {
            return Optional.empty();
        }
        if (lasting.workerId().equals(next.workerId())) {
            return refuse("same-keyworker", "/keyworkerId", "is the keyworker already");
        }
        // a spell of zero days would be an error in the SSDA903 return
        if (!next.on().isAfter(lasting.startedOn())) {
            return refuse("keyworker-change-too-early", "/on", "is not after the first day of the spell that lasts");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
