package org.throughline.supervision.driftsignal.rule;

import org.throughline.contracts.codes.ClockKind;

/** Where the limit of each clock comes from. */
final class ClockSources {

    private ClockSources() {}

    static String of(ClockKind kind) {
        return switch (kind) {
            case REFERRAL_DECISION, ASSESSMENT, INITIAL_CONFERENCE, CORE_GROUP, PROTECTION_REVIEW ->
                "Working Together to Safeguard Children";
            case PROTECTION_VISIT, CHILD_IN_NEED_VISIT -> "local standard for visits";
            case LOOKED_AFTER_REVIEW -> "Care Planning Regulations (SI 2010/959), regulation 33";
            case LOOKED_AFTER_VISIT -> "Care Planning Regulations (SI 2010/959), regulation 28";
            case CARE_PROCEEDINGS -> "Children Act 1989, section 32";
            case PERMANENCE_PLAN -> "care planning guidance";
        };
    }
}
