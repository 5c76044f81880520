package org.throughline.supervision.driftsignal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.driftsignal.rule.DriftRule;
import org.throughline.supervision.driftsignal.rule.DriftStandards;

/** The drift rule with the council's standards in it. */
class ProvideDriftRule {

    @Produces
    @Singleton
    DriftRule driftRule(DriftSettings settings, WorkingDays calendar, Clock clock) {
        List<DriftStandards> own =
                settings.standards().stream().map(CouncilStandards::of).toList();
        return new DriftRule(own.isEmpty() ? List.of(DriftStandards.STANDARD) : own, calendar, clock.getZone());
    }
}
