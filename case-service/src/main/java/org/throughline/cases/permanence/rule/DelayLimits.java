package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.throughline.contracts.codes.PermanenceRoute;

/** The limits that England has set, as data; where it set none, a plan's own aim is what delay is measured by. */
public final class DelayLimits {

    private static final List<DelayLimit> ENGLAND = List.of(
            new DelayLimit(
                    WaitsFor.A_PLAN,
                    null,
                    Period.ofMonths(4),
                    LocalDate.of(2011, 4, 1),
                    "england-2011-04-01",
                    "Children Act 1989 guidance, volume 2: by the second review"),
            new DelayLimit(
                    WaitsFor.A_HOME_FOR_GOOD,
                    PermanenceRoute.ADOPTION,
                    Period.ofDays(426),
                    LocalDate.of(2012, 4, 1),
                    "england-2012-04-01",
                    "DfE adoption scorecards: from entering care to moving in with the adoptive family"),
            new DelayLimit(
                    WaitsFor.THE_COURT,
                    null,
                    Period.ofWeeks(26),
                    LocalDate.of(2014, 4, 22),
                    "england-2014-04-22",
                    "Children Act 1989 s32"));

    private DelayLimits() {}

    /** The limit for a waiting that begins on a day; empty where there is none. */
    public static Optional<DelayLimit> of(WaitsFor waitsFor, PermanenceRoute route, LocalDate from) {
        return ENGLAND.stream()
                .filter(limit -> limit.holdsFor(waitsFor, route, from))
                .findFirst();
    }
}
