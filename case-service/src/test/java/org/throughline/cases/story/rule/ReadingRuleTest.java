package org.throughline.cases.story.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.story.rule.Audience.CHILD_AND_FAMILY;
import static org.throughline.cases.story.rule.Audience.POD;
import static org.throughline.cases.story.rule.Audience.RESTRICTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

class ReadingRuleTest {

    private static final int WORLDS = 10_000;
    private static final UUID AUTHOR = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);

    @Test
    void whatIsNotRestrictedIsReadByWhoeverSeesTheChild() {
        var colleague = new Reader(COLLEAGUE, false);

        assertThat(ReadingRule.mayRead(colleague, by(1, CHILD_AND_FAMILY))).isTrue();
        assertThat(ReadingRule.mayRead(colleague, by(1, POD))).isTrue();
        assertThat(ReadingRule.mayRead(colleague, by(1, RESTRICTED))).isFalse();
    }

    @Test
    void whatIsRestrictedIsReadByTheTrustedAndByWhoWroteIt() {
        assertThat(ReadingRule.mayRead(new Reader(COLLEAGUE, true), by(1, RESTRICTED)))
                .isTrue();
        assertThat(ReadingRule.mayRead(new Reader(AUTHOR, false), by(1, RESTRICTED)))
                .isTrue();
        assertThat(ReadingRule.mayRead(new Reader(null, false), new WrittenVersion(1, RESTRICTED, null)))
                .isFalse();
    }

    @Test
    void restrictingAnEntryClosesItsPast() {
        assertThat(versions(new Reader(COLLEAGUE, false), by(1, POD), by(2, RESTRICTED)))
                .isEmpty();
    }

    @Test
    void openingAnEntryDoesNotOpenWhatWasWrittenInConfidence() {
        assertThat(versions(new Reader(COLLEAGUE, false), by(1, POD), by(2, RESTRICTED), by(3, POD)))
                .containsExactly(3, 1);
        assertThat(versions(new Reader(COLLEAGUE, true), by(1, POD), by(2, RESTRICTED), by(3, POD)))
                .containsExactly(3, 2, 1);
    }

    @Test
    void anEntryThatWasNeverWrittenHasNothingToRead() {
        assertThat(versions(new Reader(AUTHOR, true))).isEmpty();
    }

    @Test
    void aWiderAudienceReadsNoMoreThanANarrowerOne() {
        assertThat(CHILD_AND_FAMILY.reads(CHILD_AND_FAMILY)).isTrue();
        assertThat(CHILD_AND_FAMILY.reads(POD)).isFalse();
        assertThat(POD.reads(CHILD_AND_FAMILY)).isTrue();
        assertThat(POD.reads(RESTRICTED)).isFalse();
        assertThat(RESTRICTED.reads(POD)).isTrue();
    }

    @Test
    void nothingRestrictedReachesAStranger() {
        Property.holds(WORLDS, random -> assertThat(ReadingRule.readable(stranger(random), history(random)))
                .noneMatch(version -> version.audience() == RESTRICTED));
    }

    @Test
    void whoIsTrustedReadsWhateverOthersRead() {
        Property.holds(WORLDS, random -> {
            List<WrittenVersion> history = history(random);
            Reader stranger = stranger(random);
            assertThat(ReadingRule.readable(new Reader(stranger.workerId(), true), history))
                    .containsAll(ReadingRule.readable(stranger, history))
                    .hasSameSizeAs(history);
        });
    }

    @Test
    void theOrderInWhichVersionsAreFoundDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            List<WrittenVersion> history = history(random);
            var shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, random);
            Reader reader = stranger(random);
            assertThat(ReadingRule.readable(reader, shuffled)).isEqualTo(ReadingRule.readable(reader, history));
        });
    }

    private static List<Integer> versions(Reader reader, WrittenVersion... versions) {
        return ReadingRule.readable(reader, List.of(versions)).stream()
                .map(WrittenVersion::version)
                .toList();
    }

    private static WrittenVersion by(int version, Audience audience) {
        return new WrittenVersion(version, audience, AUTHOR);
    }

    private static Reader stranger(Random random) {
        return new Reader(random.nextBoolean() ? null : COLLEAGUE, false);
    }

    private static List<WrittenVersion> history(Random random) {
        var history = new ArrayList<WrittenVersion>();
        for (int version = 1; version <= 1 + random.nextInt(6); version++) {
            Audience audience = Audience.values()[random.nextInt(3)];
            history.add(new WrittenVersion(version, audience, random.nextBoolean() ? null : AUTHOR));
        }
        return history;
    }
}
