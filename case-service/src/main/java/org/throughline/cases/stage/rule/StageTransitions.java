package org.throughline.cases.stage.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.throughline.contracts.codes.Stage;

/** Which stage may follow which: the whole rule, as data. Any open stage may end in CLOSED; CLOSED is the end. */
public final class StageTransitions {

    private static final Map<Stage, Set<Stage>> NEXT = new EnumMap<>(Map.of(
            Stage.ASSESSMENT,
            Set.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER, Stage.CLOSED),
            Stage.CHILD_IN_NEED,
            Set.of(Stage.ASSESSMENT, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER, Stage.CLOSED),
            Stage.CHILD_PROTECTION,
            Set.of(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER, Stage.CLOSED),
            Stage.LOOKED_AFTER,
            Set.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.PERMANENCE, Stage.LEAVING_CARE, Stage.CLOSED),
            // a placement for good may break down, a child may go home
            Stage.PERMANENCE,
            Set.of(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER, Stage.LEAVING_CARE, Stage.CLOSED),
            // a care leaver under 18 may become looked after again
            Stage.LEAVING_CARE,
            Set.of(Stage.LOOKED_AFTER, Stage.CLOSED),
            Stage.CLOSED,
            Set.of()));

    private static final Set<Stage> OF_A_BORN_CHILD = Set.of(Stage.LOOKED_AFTER, Stage.PERMANENCE, Stage.LEAVING_CARE);

    private StageTransitions() {}

    /** The stages that may follow this one. */
    public static Set<Stage> after(Stage stage) {
        return NEXT.get(stage);
    }

    /** Whether an unborn child can be at this stage: it can be in need and on a protection plan, not in care. */
    public static boolean mayBeUnborn(Stage stage) {
        return !OF_A_BORN_CHILD.contains(stage);
    }

    static boolean isAssessment(Stage stage) {
        return stage == Stage.ASSESSMENT;
    }
}
