package org.throughline.supervision.driftsignal.rule;

import java.util.EnumMap;
import java.util.Map;
import org.throughline.contracts.codes.Stage;

/**
 * How long situations may last before they count as a signal.
 *
 * @param keyworker until a case has its first keyworker
 * @param keyworkerContact without contact between child and keyworker
 * @param closeKeyworkerContact the same for a child at child protection
 * @param absence of the keyworker without cover
 * @param leaving ahead of the keyworker's last day
 * @param recentChange during which a change of keyworker is recent
 * @param repeatedChanges how many changes are repeated
 * @param repeatedWithin within which they are
 * @param voice without the child's voice
 * @param directWork without direct work
 * @param goal without progress towards a goal
 * @param brokenPromise during which a broken promise counts
 * @param permanence from becoming looked after until a plan for permanence
 * @param proceedings from issue until care proceedings are concluded
 * @param proceedingsNear ahead of their limit
 * @param stages at a stage; one that is left out has no norm
 */
public record DriftLimits(
        Limit keyworker,
        Limit keyworkerContact,
        Limit closeKeyworkerContact,
        Limit absence,
        Limit leaving,
        Limit recentChange,
        int repeatedChanges,
        Limit repeatedWithin,
        Limit voice,
        Limit directWork,
        Limit goal,
        Limit brokenPromise,
        Limit permanence,
        Limit proceedings,
        Limit proceedingsNear,
        Map<Stage, Limit> stages) {

    /** The limits where a council sets none. */
    public static final DriftLimits STANDARD = new DriftLimits(
            Limit.workingDays(1),
            Limit.workingDays(20),
            Limit.workingDays(10),
            Limit.workingDays(5),
            Limit.weeks(4),
            Limit.weeks(8),
            2,
            Limit.months(12),
            Limit.weeks(12),
            Limit.weeks(8),
            Limit.weeks(8),
            Limit.weeks(12),
            Limit.months(4),
            Limit.weeks(26),
            Limit.weeks(4),
            norms());

    /** Refuses what is no repetition, and keeps its own copy of the norms. */
    public DriftLimits {
        if (repeatedChanges < 1) {
            throw new IllegalArgumentException("repeated changes are one at least");
        }
        stages = Map.copyOf(stages);
    }

    private static Map<Stage, Limit> norms() {
        var norms = new EnumMap<Stage, Limit>(Stage.class);
        norms.put(Stage.ASSESSMENT, Limit.workingDays(45));
        norms.put(Stage.CHILD_IN_NEED, Limit.months(12));
        norms.put(Stage.CHILD_PROTECTION, Limit.months(24));
        norms.put(Stage.LOOKED_AFTER, Limit.months(12));
        norms.put(Stage.PERMANENCE, Limit.months(12));
        return norms;
    }
}
