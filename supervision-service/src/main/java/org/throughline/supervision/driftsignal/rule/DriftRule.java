package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.platform.time.WorkingDays;

/** Looks at an open case with every signal, and says where it stands on a day and when time alone changes that. */
public final class DriftRule {

    private static final List<SignalRule> RULES = List.of(
            ClockRules::visitOverdue,
            ClockRules::otherBreached,
            KeyworkerRules::none,
            KeyworkerRules::noContact,
            KeyworkerRules::absentWithoutCover,
            KeyworkerRules::leaving,
            KeyworkerRules::recentChange,
            KeyworkerRules::repeatedChange,
            ChildRules::notHeard,
            ChildRules::noDirectWork,
            ChildRules::promiseOverdue,
            ChildRules::promiseBroken,
            PlanRules::goalNotMoved,
            PlanRules::goalPastItsDay,
            PlanRules::unchanged,
            PlanRules::noPermanence,
            PlanRules::proceedingsNear,
            PlanRules::stageLong,
            SupervisionRules::actionOverdue,
            SupervisionRules::carriedOver,
            SupervisionRules::notReviewed);

    private final List<DriftStandards> standards;
    private final WorkingDays calendar;
    private final ZoneId zone;

    /** A rule of one or more sets of standards; before the first takes effect, the first holds. */
    public DriftRule(List<DriftStandards> standards, WorkingDays calendar, ZoneId zone) {
        if (standards.isEmpty()) {
            throw new IllegalArgumentException("a drift rule needs at least one set of standards");
        }
        this.standards = standards.stream()
                .sorted(Comparator.comparing(DriftStandards::effectiveFrom))
                .toList();
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Where an open case stands on a day. */
    public Assessment of(Picture picture, LocalDate day) {
        DriftStandards inForce = standardsOn(day);
        List<Signal> known = signals(picture, inForce);
        List<Signal> standing = known.stream()
                .filter(signal -> signal.standsOn(day))
                .sorted(heaviestAndOldestFirst(inForce))
                .toList();
        int weight = inForce.weight(standing);
        return new Assessment(inForce.band(weight), weight, standing, inForce.version(), nextChange(known, day));
    }

    /** What one signal weighs on a day. */
    public int weight(Signal signal, LocalDate day) {
        return standardsOn(day).weight(signal.code());
    }

    private List<Signal> signals(Picture picture, DriftStandards inForce) {
        var ruler = new Ruler(inForce, calendar, zone);
        return RULES.stream().flatMap(rule -> rule.of(picture, ruler)).toList();
    }

    private LocalDate nextChange(List<Signal> known, LocalDate day) {
        Stream<LocalDate> bySignals = known.stream()
                .flatMap(signal ->
                        signal.until() == null ? Stream.of(signal.from()) : Stream.of(signal.from(), signal.until()));
        return Stream.concat(bySignals, standards.stream().map(DriftStandards::effectiveFrom))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private DriftStandards standardsOn(LocalDate day) {
        return standards.stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(standards.get(0));
    }

    private static Comparator<Signal> heaviestAndOldestFirst(DriftStandards inForce) {
        return Comparator.comparingInt((Signal signal) -> -inForce.weight(signal.code()))
                .thenComparing(Signal::from)
                .thenComparing(Signal::code)
                .thenComparing(
                        signal -> signal.about() == null ? "" : signal.about().toString());
    }
}
