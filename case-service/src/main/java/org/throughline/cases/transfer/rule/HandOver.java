package org.throughline.cases.transfer.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Whether a hand-over is whole: plain Java, no clock and no database. */
public final class HandOver {

    private HandOver() {}

    /** Whether each of the cases has every step that is required. */
    public static boolean isWhole(Collection<UUID> cases, Collection<StepDone> done) {
        return cases.stream().allMatch(caseId -> Arrays.stream(HandOverStep.values())
                .filter(HandOverStep::isRequired)
                .allMatch(step -> of(caseId, step, done).isPresent()));
    }

    /** The step of a case, if it was done. */
    public static Optional<StepDone> of(UUID caseId, HandOverStep step, Collection<StepDone> done) {
        return done.stream()
                .filter(one -> one.caseId().equals(caseId) && one.step() == step)
                .findFirst();
    }
}
