package org.throughline.supervision.onetoone.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When a worker has one-to-one supervision next: by the stage of career first, then by the role. */
public final class OneToOneRule {

    private final List<Cadence> sets;

    /** A rule of one or more sets; before the first takes effect, the first holds. */
    public OneToOneRule(List<Cadence> sets) {
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("a one-to-one rule needs at least one set");
        }
        this.sets = sets.stream()
                .sorted(Comparator.comparing(Cadence::effectiveFrom))
                .toList();
    }

    /** The day by which they meet next. */
    public OneToOneDue of(Career career) {
        Cadence cadence = inForceOn(career.since());
        OneToOneDue.Reason reason = reason(career, cadence);
        int days =
                switch (reason) {
                    case ASYE_FIRST_WEEKS -> cadence.asyeFirstDays();
                    case ASYE_FIRST_MONTHS -> cadence.asyeThenDays();
                    case ROLE -> cadence.byRole().get(career.role());
                    case ORDINARY -> cadence.days();
                };
        return new OneToOneDue(career.since(), days, reason, career.since().plusDays(days), cadence.version());
    }

    private static OneToOneDue.Reason reason(Career career, Cadence cadence) {
        if (career.asyeUntil() != null) {
            // the year ends on its last day: it began the day after that day a year before
            LocalDate began = career.asyeUntil().plusDays(1).minusYears(1);
            if (career.since().isBefore(began.plusWeeks(cadence.asyeFirstWeeks()))) {
                return OneToOneDue.Reason.ASYE_FIRST_WEEKS;
            }
            if (career.since().isBefore(began.plusMonths(cadence.asyeThenMonths()))) {
                return OneToOneDue.Reason.ASYE_FIRST_MONTHS;
            }
        }
        return career.role() != null && cadence.byRole().containsKey(career.role())
                ? OneToOneDue.Reason.ROLE
                : OneToOneDue.Reason.ORDINARY;
    }

    private Cadence inForceOn(LocalDate day) {
        return sets.stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(sets.get(0));
    }
}
