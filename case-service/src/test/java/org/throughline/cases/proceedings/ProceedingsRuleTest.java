package org.throughline.cases.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.cases.casefile.Refusal;

class ProceedingsRuleTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void moreTimeIsOrderedFromTheDayOfIssueOn() {
        assertThat(ProceedingsRule.extending(ISSUED, ISSUED)).isEmpty();
        assertThat(said(ProceedingsRule.extending(ISSUED.minusDays(1), ISSUED)))
                .isEqualTo("/orderedOn is before the day of issue");
    }

    @Test
    void proceedingsEndOnTheLastOrderAtTheEarliest() {
        assertThat(ProceedingsRule.concluding(ISSUED, ISSUED, List.of())).isEmpty();
        assertThat(said(ProceedingsRule.concluding(ISSUED.minusDays(1), ISSUED, List.of())))
                .isEqualTo("/concludedOn is before the day of issue");
        assertThat(ProceedingsRule.concluding(TODAY, ISSUED, List.of(ISSUED, TODAY)))
                .isEmpty();
        assertThat(said(ProceedingsRule.concluding(TODAY.minusDays(1), ISSUED, List.of(TODAY, ISSUED))))
                .isEqualTo("/concludedOn is before the last order for more time");
    }

    @Test
    void aHearingIsListedForADayInSight() {
        assertThat(ProceedingsRule.listing(ISSUED, ISSUED, TODAY)).isEmpty();
        assertThat(ProceedingsRule.listing(TODAY.plusYears(2), ISSUED, TODAY)).isEmpty();
        assertThat(said(ProceedingsRule.listing(ISSUED.minusDays(1), ISSUED, TODAY)))
                .isEqualTo("/listedFor is before the day of issue");
        assertThat(said(ProceedingsRule.listing(TODAY.plusYears(2).plusDays(1), ISSUED, TODAY)))
                .isEqualTo("/listedFor is more than two years ahead");
    }

    private static String said(Optional<Refusal> refusal) {
        assertThat(refusal.orElseThrow().code()).isEqualTo("proceedings-dates");
        return refusal.get().pointer() + " " + refusal.get().detail();
    }
}
