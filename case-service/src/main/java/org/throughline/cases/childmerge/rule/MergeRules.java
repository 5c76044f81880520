package org.throughline.cases.childmerge.rule;

import java.util.Optional;

/** Whether one record of a child can point to another: never in a chain or a circle, never with an open case of its own. */
public final class MergeRules {

    private MergeRules() {}

    /** What speaks against it; empty where nothing does. */
    public static Optional<MergeRefusal> merging(Standing goes, Standing stays) {
        if (goes.childId().equals(stays.childId())) {
            return Optional.of(MergeRefusal.SAME_RECORD);
        }
        if (goes.mergedInto() != null) {
            return Optional.of(MergeRefusal.MERGED_ALREADY);
        }
        if (stays.mergedInto() != null) {
            return Optional.of(MergeRefusal.SURVIVOR_MERGED);
        }
        if (goes.openCase()) {
            return Optional.of(stays.openCase() ? MergeRefusal.BOTH_CASES_OPEN : MergeRefusal.OPEN_CASE_WOULD_GO);
        }
        return goes.standsForOthers() ? Optional.of(MergeRefusal.STANDS_FOR_OTHERS) : Optional.empty();
    }
}
