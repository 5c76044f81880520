package org.throughline.cases.promise.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.promise.rule.PromiseRules.agreeing;
import static org.throughline.cases.promise.rule.PromiseRules.ending;
import static org.throughline.cases.promise.rule.PromiseRules.making;
import static org.throughline.contracts.codes.PromiseOutcome.BROKEN;
import static org.throughline.contracts.codes.PromiseOutcome.KEPT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private static final LocalDate TODAY = day(20);
    private static final PromiseStory STORY =
            new PromiseStory(day(1), day(8), List.of(new Agreement(day(7), day(15))), null);

    @Test
    void aPromiseIsMadeByTodayForItsOwnDayOrLater() {
        assertThat(making(TODAY, TODAY, TODAY)).isEmpty();
        assertThat(making(day(19), day(19), TODAY)).isEmpty();
        assertThat(making(day(21), day(22), TODAY)).contains(PromiseRefusal.MADE_IN_FUTURE);
        assertThat(making(day(10), day(9), TODAY)).contains(PromiseRefusal.DUE_BEFORE_MADE);
    }

    @Test
    void aNewDayNeedsTheirAgreement() {
        assertThat(agreeing(STORY, new Agreement(day(16), day(22)), true, TODAY))
                .isEmpty();
        assertThat(agreeing(STORY, new Agreement(day(16), day(22)), false, TODAY))
                .contains(PromiseRefusal.NOT_AGREED);
    }

    @Test
    void anAgreementIsOfTodayOrEarlierAndNotBeforeTheOneBefore() {
        assertThat(agreeing(STORY, new Agreement(TODAY, day(22)), true, TODAY)).isEmpty();
        assertThat(agreeing(STORY, new Agreement(day(21), day(22)), true, TODAY))
                .contains(PromiseRefusal.AGREED_IN_FUTURE);
        assertThat(agreeing(STORY, new Agreement(day(7), day(22)), true, TODAY)).isEmpty();
        assertThat(agreeing(STORY, new Agreement(day(6), day(22)), true, TODAY))
                .contains(PromiseRefusal.AGREED_TOO_EARLY);
    }

    @Test
    void aNewDayIsAnotherDayAndNotPastWhenTheyAgree() {
        assertThat(agreeing(STORY, new Agreement(day(10), day(15)), true, TODAY))
                .contains(PromiseRefusal.SAME_DAY);
        assertThat(agreeing(STORY, new Agreement(day(10), day(9)), true, TODAY))
                .contains(PromiseRefusal.DUE_BEFORE_AGREED);
        assertThat(agreeing(STORY, new Agreement(day(10), day(10)), true, TODAY))
                .as("earlier than before, and agreed")
                .isEmpty();
    }

    @Test
    void aPromiseEndsByTodayAndNotBeforeTheyLastSpokeOfIt() {
        assertThat(ending(STORY, new Ending(KEPT, TODAY), null, TODAY)).isEmpty();
        assertThat(ending(STORY, new Ending(KEPT, day(21)), null, TODAY)).contains(PromiseRefusal.SETTLED_IN_FUTURE);
        assertThat(ending(STORY, new Ending(KEPT, day(7)), null, TODAY)).isEmpty();
        assertThat(ending(STORY, new Ending(KEPT, day(6)), null, TODAY)).contains(PromiseRefusal.SETTLED_TOO_EARLY);
    }

    @Test
    void aBrokenPromiseSaysWhetherItWasExplained() {
        assertThat(ending(STORY, new Ending(BROKEN, day(10)), null, TODAY))
                .contains(PromiseRefusal.EXPLANATION_NOT_SAID);
        assertThat(ending(STORY, new Ending(BROKEN, day(10)), false, TODAY)).isEmpty();
        assertThat(ending(STORY, new Ending(BROKEN, day(10)), true, TODAY)).isEmpty();
    }

    @Test
    void everyRefusalHasACodeOfItsOwnAndPointsAtAField() {
        var codes = new HashSet<String>();
        for (PromiseRefusal refusal : PromiseRefusal.values()) {
            assertThat(codes.add(refusal.code())).isTrue();
            assertThat(refusal.code()).startsWith("promise-");
            assertThat(refusal.pointer()).matches("/[a-zA-Z]+");
            assertThat(refusal.detail()).isNotBlank();
        }
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
