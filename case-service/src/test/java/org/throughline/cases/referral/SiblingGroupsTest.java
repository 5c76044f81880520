package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiblingGroupsTest {

    @Test
    void whoeverHangsTogetherAreSiblings() {
        var groups = SiblingGroups.of(List.of(child("A", "B"), child("B", "C"), child("C", null), child("D", null)));

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0)).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void twoFamiliesStayTwo() {
        var groups = SiblingGroups.of(List.of(child("A", "B"), child("B", "A"), child("C", null), child("D", "C")));

        assertThat(groups.stream().map(group -> group.stream().sorted().toList()))
                .containsExactlyInAnyOrder(List.of("A", "B"), List.of("C", "D"));
    }

    @Test
    void nobodyHasASiblingWhereNoneIsNamed() {
        assertThat(SiblingGroups.of(Stream.of("A", "B").map(r -> child(r, null)).toList()))
                .isEmpty();
    }

    private static ReferredChild child(String reference, String siblingOf) {
        return new ReferredChild(reference, null, null, null, null, null, null, null, null, null, siblingOf);
    }
}
