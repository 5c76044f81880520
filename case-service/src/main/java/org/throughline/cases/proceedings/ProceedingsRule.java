package org.throughline.cases.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;

/** What may be recorded of proceedings: plain Java, no clock and no database. */
final class ProceedingsRule {

    private static final int YEARS_AHEAD = 2;

    private ProceedingsRule() {}

    /** An order for more time is made while the proceedings last. */
    static Optional<Refusal> extending(LocalDate orderedOn, LocalDate issuedOn) {
        return orderedOn.isBefore(issuedOn) ? refuse("/orderedOn", "is before the day of issue") : Optional.empty();
    }

    /** Proceedings end on the day of their issue and of the last order at the earliest. */
    static Optional<Refusal> concluding(LocalDate concludedOn, LocalDate issuedOn, List<LocalDate> ordered) {
        if (concludedOn.isBefore(issuedOn)) {
            return refuse("/concludedOn", "is before the day of issue");
        }
        return ordered.stream().anyMatch(concludedOn::isBefore)
                ? refuse("/concludedOn", "is before the last order for more time")
                : Optional.empty();
    }

    /** A hearing is listed for a day since the issue, and not for one that is out of all sight. */
    static Optional<Refusal> listing(LocalDate listedFor, LocalDate issuedOn, LocalDate today) {
        if (listedFor.isBefore(issuedOn)) {
            return refuse("/listedFor", "is before the day of issue");
        }
        return listedFor.isAfter(today.plusYears(YEARS_AHEAD))
                ? refuse("/listedFor", "is more than two years ahead")
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String pointer, String detail) {
        return Optional.of(new Refusal("proceedings-dates", pointer, detail));
    }
}
