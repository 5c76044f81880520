package org.throughline.cases.care.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.contracts.codes.LegalStatus;
import org.throughline.contracts.codes.ReviewParticipation;

/** What may be recorded of a time in care (Children Act 1989 s. 22, s. 105; the codes of SSDA903). */
public final class CareRules {

    private static final int OF_AGE = 18;
    private static final int TAKES_PART = 4;
    private static final Set<LegalStatus> SHORT_BREAKS = EnumSet.of(LegalStatus.V3, LegalStatus.V4);

    private CareRules() {}

    /** A child, born and under 18, becomes looked after. */
    public static Optional<CareRefusal> beginning(LocalDate startedOn, Birth birth) {
        if (birth.unborn() || birth.bornOn() != null && startedOn.isBefore(birth.bornOn())) {
            return refuse("child-not-born", "/startedOn", "is before the child is born");
        }
        LocalDate ofAge = birth.turns(OF_AGE);
        if (ofAge != null && !startedOn.isBefore(ofAge)) {
            return refuse("child-of-age", "/startedOn", "is on or after the 18th birthday");
        }
        return Optional.empty();
    }

    /** The next placement begins after the one that it ends. */
    public static Optional<CareRefusal> moving(LocalDate startedOn, LocalDate presentSince) {
        return startedOn.isAfter(presentSince)
                ? Optional.empty()
                : refuse("placement-dates", "/startedOn", "is not after the first day of the present placement");
    }

    /**
     * Another legal status follows. A series of short breaks is a time in care of its own, with rules of its own (SI 2010/959
     * reg. 48).
     */
    public static Optional<CareRefusal> changing(
            LegalStatus present, LocalDate presentSince, LegalStatus next, LocalDate from) {
        if (!from.isAfter(presentSince)) {
            return refuse("legal-status-dates", "/from", "is not after the first day of the present status");
        }
        if (next == present) {
            return refuse("legal-status-same", "/legalStatus", "is the present one");
        }
        if (SHORT_BREAKS.contains(next) != SHORT_BREAKS.contains(present)) {
            return refuse("legal-status-short-breaks", "/legalStatus", "needs a time in care of its own");
        }
        return Optional.empty();
    }

    /** Care ends after the last thing that began in it. */
    public static Optional<CareRefusal> ending(LocalDate endedOn, LocalDate placedOn, LocalDate statusSince) {
        return endedOn.isAfter(placedOn) && endedOn.isAfter(statusSince)
                ? Optional.empty()
                : refuse("time-in-care-dates", "/endedOn", "is not after the last placement and legal status began");
    }

    /** A review is of a child in care, and only a child under four years old is coded as one. */
    public static Optional<CareRefusal> reviewing(
            LocalDate heldOn, boolean inCare, ReviewParticipation participation, Birth birth) {
        if (!inCare) {
            return refuse("not-looked-after", "/heldOn", "the child was not looked after on that day");
        }
        LocalDate takesPart = birth.turns(TAKES_PART);
        boolean young = participation == ReviewParticipation.PN0;
        if (takesPart != null && young != heldOn.isBefore(takesPart)) {
            return refuse("participation-of-age", "/participation", "PN0 is for a child under four, and only PN0");
        }
        return Optional.empty();
    }

    private static Optional<CareRefusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new CareRefusal(code, pointer, detail));
    }
}
