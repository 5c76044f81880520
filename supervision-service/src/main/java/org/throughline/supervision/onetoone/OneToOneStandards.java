package org.throughline.supervision.onetoone;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.throughline.supervision.onetoone.rule.Cadence;
import org.throughline.supervision.onetoone.rule.OneToOneRule;

/** The rule with the council's standards in it. */
class OneToOneStandards {

    @Produces
    @Singleton
    OneToOneRule oneToOneRule(OneToOneSettings settings) {
        List<Cadence> own =
                settings.cadences().stream().map(OneToOneStandards::cadence).toList();
        return new OneToOneRule(own.isEmpty() ? List.of(Cadence.STANDARD) : own);
    }

    private static Cadence cadence(OneToOneSettings.Set set) {
        return new Cadence(
                set.version(),
                set.effectiveFrom(),
                set.source(),
                set.days(),
                set.asyeFirstDays(),
                set.asyeFirstWeeks(),
                set.asyeThenDays(),
                set.asyeThenMonths(),
                set.byRole());
    }
}
