package org.throughline.cases.stage.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.Stage.ASSESSMENT;
import static org.throughline.contracts.codes.Stage.CHILD_IN_NEED;
import static org.throughline.contracts.codes.Stage.CHILD_PROTECTION;
import static org.throughline.contracts.codes.Stage.CLOSED;
import static org.throughline.contracts.codes.Stage.LEAVING_CARE;
import static org.throughline.contracts.codes.Stage.LOOKED_AFTER;
import static org.throughline.contracts.codes.Stage.PERMANENCE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.Stage;

class StageTransitionsTest {

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void anyOpenStageMayEnd(Stage stage) {
        assertThat(StageTransitions.after(stage)).contains(CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noStageFollowsItself(Stage stage) {
        assertThat(StageTransitions.after(stage)).doesNotContain(stage);
    }

    @Test
    void closedIsTheEndARereferralOpensAnotherCase() {
        assertThat(StageTransitions.after(CLOSED)).isEmpty();
    }

    @Test
    void anAssessmentLeadsToNeedProtectionOrCare() {
        assertThat(StageTransitions.after(ASSESSMENT))
                .containsExactlyInAnyOrder(CHILD_IN_NEED, CHILD_PROTECTION, LOOKED_AFTER, CLOSED);
    }

    @Test
    void onlyWhoIsOrWasLookedAfterComesToPermanenceOrLeavesCare() {
        assertThat(StageTransitions.after(CHILD_PROTECTION)).doesNotContain(PERMANENCE, LEAVING_CARE);
        assertThat(StageTransitions.after(LOOKED_AFTER)).contains(PERMANENCE, LEAVING_CARE);
    }

    @Test
    void anUnbornChildIsInNeedOrProtectedAndNotInCare() {
        assertThat(Stage.values())
                .filteredOn(stage -> !StageTransitions.mayBeUnborn(stage))
                .containsExactly(LOOKED_AFTER, PERMANENCE, LEAVING_CARE);
    }
}
