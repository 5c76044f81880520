package org.throughline.cases.childmerge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeRulesTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void twoRecordsThatStandForThemselvesCanBeOne() {
        assertThat(MergeRules.merging(plain(ONE), plain(TWO))).isEmpty();
    }

    @Test
    void theOneThatStaysMayHaveTheOpenCaseAndStandForOthers() {
        assertThat(MergeRules.merging(plain(ONE), new Standing(TWO, null, true, true)))
                .isEmpty();
    }

    @Test
    void aRecordIsNotMergedIntoItself() {
        assertThat(MergeRules.merging(plain(ONE), plain(ONE))).contains(MergeRefusal.SAME_RECORD);
    }

    @Test
    void aRecordPointsToOneOtherOnly() {
        assertThat(MergeRules.merging(new Standing(ONE, THIRD, false, false), plain(TWO)))
                .contains(MergeRefusal.MERGED_ALREADY);
    }

    @Test
    void noChainBeginsAtEitherEnd() {
        assertThat(MergeRules.merging(plain(ONE), new Standing(TWO, THIRD, false, false)))
                .contains(MergeRefusal.SURVIVOR_MERGED);
        assertThat(MergeRules.merging(new Standing(ONE, null, true, false), plain(TWO)))
                .contains(MergeRefusal.STANDS_FOR_OTHERS);
    }

    @Test
    void anOpenCaseNeverGoes() {
        var open = new Standing(ONE, null, false, true);

        assertThat(MergeRules.merging(open, plain(TWO))).contains(MergeRefusal.OPEN_CASE_WOULD_GO);
        assertThat(MergeRules.merging(open, new Standing(TWO, null, false, true)))
                .contains(MergeRefusal.BOTH_CASES_OPEN);
    }

    private static Standing plain(UUID id) {
        return new Standing(id, null, false, false);
    }
}
