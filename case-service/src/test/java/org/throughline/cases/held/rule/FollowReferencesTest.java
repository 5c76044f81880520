package org.throughline.cases.held.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

class FollowReferencesTest {

    private static final Reference CASE = new Reference("case_file", "child_id", "child", "id", true, true);
    private static final Reference PROMISE = new Reference("promise", "case_id", "case_file", "id", true, true);
    private static final Reference AGREEMENT =
            new Reference("promise_agreement", "promise_id", "promise", "id", true, true);
    private static final Reference SIBLING = new Reference("sibling", "sibling_id", "child", "id", true, true);
    private static final Reference OF = new Reference("sibling", "child_id", "child", "id", true, true);
    private static final Reference SEAT = new Reference("seat", "pod_id", "pod", "id", true, true);
    private static final Reference STEP =
            new Reference("step", "transfer_id, case_id", "moving", "transfer_id, case_id", true, true);
    private static final Reference MOVING = new Reference("moving", "case_id", "case_file", "id", true, true);

    @Test
    void whatRefersToAChildOverOthersIsFoundOverThem() {
        assertThat(FollowReferences.from(List.of(AGREEMENT, PROMISE, CASE, SEAT)))
                .containsExactly(
                        entry("child", "id = any(same_child(:child))"),
                        entry("case_file", "(child_id) in (select id from child where id = any(same_child(:child)))"),
                        entry(
                                "promise",
                                "(case_id) in (select id from case_file where (child_id) in (select id from child where"
                                        + " id = any(same_child(:child))))"),
                        entry(
                                "promise_agreement",
                                "(promise_id) in (select id from promise where (case_id) in (select id from case_file where"
                                        + " (child_id) in (select id from child where id = any(same_child(:child)))))"));
    }

    @Test
    void aTableWithTwoChildrenIsFoundByItsOwn() {
        assertThat(FollowReferences.from(List.of(SIBLING, OF)).get("sibling")).startsWith("(child_id) in");
    }

    @Test
    void aTableIsFoundTheNearestWay() {
        var both = new Reference("wish", "child_id", "child", "id", true, true);
        var farther = new Reference("wish", "case_id", "case_file", "id", true, true);

        assertThat(FollowReferences.from(List.of(farther, CASE, both)).get("wish"))
                .isEqualTo("(child_id) in (select id from child where id = any(same_child(:child)))");
    }

    @Test
    void aReferenceOfTwoColumnsIsFollowedByBoth() {
        assertThat(FollowReferences.from(List.of(STEP, MOVING, CASE)).get("step"))
                .startsWith("(transfer_id, case_id) in (select transfer_id, case_id from moving where");
    }

    @Test
    void aReferenceToAPeriodIsNotFollowedAndStillDecidesTheOrder() {
        var spell = new Reference("spell", "case_id", "case_file", "id", true, true);
        var cover = new Reference("at_cover", "case_id", "case_file", "id", true, true);
        var during = new Reference("spell", "cover_id, during", "at_cover", "id, during", false, true);

        assertThat(FollowReferences.from(List.of(CASE, cover, during))).doesNotContainKey("spell");
        assertThat(FollowReferences.erasable(Set.of("spell", "at_cover"), List.of(CASE, cover, spell, during)))
                .containsExactly("spell", "at_cover");
    }

    @Test
    void whatRefersIsErasedBeforeWhatItRefersTo() {
        List<String> order = FollowReferences.erasable(
                Set.of("child", "case_file", "promise", "promise_agreement"), List.of(CASE, PROMISE, AGREEMENT));

        assertThat(order).containsExactly("promise_agreement", "promise", "case_file", "child");
    }

    @Test
    void onlyTablesThatReferToEachOtherAtOnceAreACircle() {
        var self = new Reference("case_file", "earlier_id", "case_file", "id", true, true);
        var back = new Reference("child", "case_id", "case_file", "id", true, true);

        var later = new Reference("child", "case_id", "case_file", "id", true, false);

        assertThat(FollowReferences.erasable(Set.of("child", "case_file"), List.of(CASE, later)))
                .containsExactly("case_file", "child");
        assertThat(FollowReferences.erasable(Set.of("child", "case_file"), List.of(CASE, self)))
                .containsExactly("case_file", "child");
        assertThatThrownBy(() -> FollowReferences.erasable(Set.of("child", "case_file"), List.of(CASE, back)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOrderInWhichReferencesAreToldDoesNotMatter() {
        List<Reference> told = List.of(CASE, PROMISE, AGREEMENT, SIBLING, OF, STEP, MOVING, SEAT);
        Map<String, String> found = FollowReferences.from(told);
        Property.holds(10_000, random -> {
            var otherwise = new ArrayList<>(told);
            Collections.shuffle(otherwise, random);

            assertThat(FollowReferences.from(otherwise)).isEqualTo(found);
            assertThat(FollowReferences.erasable(found.keySet(), otherwise))
                    .isEqualTo(FollowReferences.erasable(found.keySet(), told));
        });
    }
}
