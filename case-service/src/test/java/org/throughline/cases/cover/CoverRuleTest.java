package org.throughline.cases.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.casefile.Refusal;

class CoverRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID KEYWORKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final CoveredSpell LASTING =
            new CoveredSpell(UUID.randomUUID(), UUID.randomUUID(), KEYWORKER, LocalDate.of(2026, 1, 5), null);
    private static final CoveredSpell ENDING = new CoveredSpell(
            UUID.randomUUID(), UUID.randomUUID(), KEYWORKER, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 7));

    @Test
    void anybodyElseMayStandInWhileTheSpellLasts() {
        assertThat(code(LASTING, OTHER, "2026-11-24", null)).isEmpty();
        assertThat(code(LASTING, OTHER, "2026-11-24", "2026-11-25")).isEmpty();
    }

    @Test
    void coverMayLastUntilTheKeyworkerChangesAndNotADayLonger() {
        assertThat(code(ENDING, OTHER, "2026-11-24", "2026-12-07")).isEmpty();
        assertThat(code(ENDING, OTHER, "2026-11-24", "2026-12-08")).contains("cover-outside-spell");
        assertThat(code(ENDING, OTHER, "2026-11-24", null)).isEmpty();
    }

    @Test
    void aCoverLastsADayAtLeast() {
        assertThat(code(LASTING, OTHER, "2026-11-24", "2026-11-24")).contains("cover-too-short");
    }

    @Test
    void aYearAheadIsTheFurthest() {
        assertThat(code(LASTING, OTHER, "2027-11-25", null)).isEmpty();
        assertThat(code(LASTING, OTHER, "2027-11-26", null)).contains("cover-too-far");
    }

    @Test
    void nobodyCoversThemselvesOrNobody() {
        assertThat(code(LASTING, KEYWORKER, "2026-11-24", null)).contains("cover-by-keyworker");
        assertThat(code(null, OTHER, "2026-11-24", null)).contains("no-keyworker");
    }

    @Test
    void aCoverThatNeverBeganEndsOnItsFirstDay() {
        LocalDate from = LocalDate.of(2026, 11, 24);

        assertThat(CoverRule.endingRefusal(ENDING, from, from)).isEmpty();
        assertThat(CoverRule.endingRefusal(ENDING, from, from.minusDays(1)).map(Refusal::code))
                .contains("cover-too-short");
        assertThat(CoverRule.endingRefusal(ENDING, from, ENDING.to())).isEmpty();
        assertThat(CoverRule.endingRefusal(ENDING, from, ENDING.to().plusDays(1))
                        .map(Refusal::code))
                .contains("cover-outside-spell");
    }

    private static Optional<String> code(CoveredSpell spell, UUID worker, String from, String to) {
        var standIn = new StandIn(worker, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), true, null);
        return CoverRule.refusal(spell, standIn, TODAY).map(Refusal::code);
    }
}
