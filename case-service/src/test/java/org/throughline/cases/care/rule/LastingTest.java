package org.throughline.cases.care.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.PlacementKind;

/** SI 2010/959 reg. 28(2): visits are fewer where a placement is meant to last until the child is 18. */
class LastingTest {

    @Test
    void longTermFosteringLastsAndATemporaryPlaceDoesNot() {
        assertThat(Arrays.stream(PlacementKind.values()).filter(kind -> Lasting.is(kind, null)))
                .containsExactly(PlacementKind.U1, PlacementKind.U4);
        assertThat(Arrays.stream(PlacementKind.values()).filter(kind -> Lasting.contradicts(kind, false)))
                .containsExactly(PlacementKind.U1, PlacementKind.U4);
        assertThat(Arrays.stream(PlacementKind.values()).filter(kind -> Lasting.contradicts(kind, true)))
                .containsExactly(
                        PlacementKind.T0, PlacementKind.T1, PlacementKind.T2, PlacementKind.T3, PlacementKind.T4);
        assertThat(Arrays.stream(PlacementKind.values()).filter(kind -> Lasting.contradicts(kind, null)))
                .isEmpty();
    }

    @Test
    void whereTheKindLeavesItOpenItIsAsItIsSaid() {
        assertThat(Lasting.is(PlacementKind.K2, true)).isTrue();
        assertThat(Lasting.is(PlacementKind.U4, false)).isFalse();
    }
}
