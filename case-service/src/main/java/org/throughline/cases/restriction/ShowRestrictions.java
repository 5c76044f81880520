package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Restrictions as they are shown, with what was done with them: one statement more, however many. */
@ApplicationScoped
class ShowRestrictions {

    private final StepRepository steps;
    private final Clock clock;

    ShowRestrictions(StepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    RestrictionView one(Restriction restriction) {
        return all(List.of(restriction)).get(0);
    }

    List<RestrictionView> all(List<Restriction> restrictions) {
        var taken = steps.of(restrictions.stream().map(Restriction::id).toList());
        LocalDate today = LocalDate.now(clock);
        return restrictions.stream()
                .map(one -> one.view(taken.getOrDefault(one.id(), List.of()), today))
                .toList();
    }
}
