package org.throughline.cases.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.referral.matching.Evidence.*;
import static org.throughline.cases.referral.matching.Somebody.somebody;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Somebody ADA = somebody().named("Ada", "Byron").born("2019-04-03");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void anIdentifierThatNothingContradictsIsTheChild() {
        var known = ADA.withIds("LA1", "9434765919", null).known(1);

        var verdict = one(somebody().withIds("LA1", null, null).as("c"), known);

        assertThat(verdict)
                .isEqualTo(new Verdict("c", Match.KNOWN, FIRST, new TreeMap<>(), Set.of(LA_CHILD_ID), Set.of()));
    }

    @Test
    void allThatAgreesIsNamed() {
        var known = ADA.withIds("LA1", "9434765919", "A123456789012");

        var verdict = one(known.as("c"), known.known(1));

        assertThat(verdict.matchedOn()).containsExactlyInAnyOrder(LA_CHILD_ID, NHS_NUMBER, UPN, NAME, DATE_OF_BIRTH);
    }

    @Test
    void aMarriedNameDoesNotContradictAnIdentifier() {
        var known = ADA.withIds(null, "9434765919", null).known(1);

        var verdict = one(
                ADA.named("Ada", "Lovelace").withIds(null, "9434765919", null).as("c"), known);

        assertThat(verdict.match()).isEqualTo(Match.KNOWN);
    }

    @Test
    void anotherDateOfBirthContradictsAnIdentifier() {
        var known = ADA.withIds("LA1", null, null).known(1);

        var verdict = one(ADA.born("2018-04-03").withIds("LA1", null, null).as("c"), known);

        assertThat(verdict.match()).isEqualTo(Match.POSSIBLE_DUPLICATE);
        assertThat(verdict.possibleChildIds()).containsExactly(FIRST);
        assertThat(verdict.matchedOn()).containsExactlyInAnyOrder(LA_CHILD_ID, NAME);
        assertThat(verdict.contradicted()).containsExactly(DATE_OF_BIRTH);
    }

    @Test
    void theTwinsNumberOnTheOtherTwinIsNoIdentity() {
        var known = ADA.withIds(null, "9434765919", null).known(1);

        var verdict = one(
                ADA.named("Grace", "Byron").withIds(null, "9434765919", null).as("c"), known);

        assertThat(verdict.match()).isEqualTo(Match.POSSIBLE_DUPLICATE);
        assertThat(verdict.contradicted()).containsExactly(GIVEN_NAME);
    }

    @Test
    void twoIdentifiersOfTwoChildrenIdentifyNeither() {
        var verdict = one(
                somebody().withIds("LA1", "9434765919", null).as("c"),
                somebody().withIds("LA1", null, null).known(1),
                somebody().withIds(null, "9434765919", null).known(2));

        assertThat(verdict.match()).isEqualTo(Match.POSSIBLE_DUPLICATE);
        assertThat(verdict.possibleChildIds()).containsExactly(FIRST, SECOND);
    }

    @Test
    void twoChildrenOfOneReferralAreNeverMadeOne() {
        var known = ADA.withIds("LA1", null, null).known(1);
        var sent = somebody().withIds("LA1", null, null);

        var verdicts = Matching.match(List.of(sent.as("c1"), sent.as("c2")), List.of(known));

        assertThat(verdicts).extracting(Verdict::match).containsOnly(Match.POSSIBLE_DUPLICATE);
        assertThat(verdicts.get(0).contradicted()).containsExactly(ANOTHER_CHILD_OF_THE_REFERRAL);
    }

    @Test
    void theRightTwinStaysKnownWhereTheNumberIsSentForBoth() {
        var known = ADA.withIds("LA1", null, null).known(1);
        var twin = ADA.named("Grace", "Byron").withIds("LA1", null, null);

        var verdicts =
                Matching.match(List.of(ADA.withIds("LA1", null, null).as("ada"), twin.as("grace")), List.of(known));

        assertThat(verdicts).extracting(Verdict::match).containsExactly(Match.KNOWN, Match.POSSIBLE_DUPLICATE);
    }

    @Test
    void aTwinOfAKnownChildIsNew() {
        assertThat(one(ADA.named("Grace", "Byron").as("c"), ADA.known(1)).match())
                .isEqualTo(Match.NEW);
    }

    @Test
    void aTwinWithACloseNameIsNewWhereTheKnownOneIsThereToo() {
        var ali = somebody().named("Ali", "Khan").born("2020-02-02");
        var alia = somebody().named("Alia", "Khan").born("2020-02-02");

        var verdicts = Matching.match(List.of(alia.as("alia"), ali.as("ali")), List.of(ali.known(1)));

        assertThat(verdicts).extracting(Verdict::match).containsExactly(Match.NEW, Match.POSSIBLE_DUPLICATE);
    }

    @Test
    void theSameNameAndDateIsPossiblyTheSameChild() {
        var verdict = one(ADA.as("c"), ADA.known(2), ADA.known(1));

        assertThat(verdict.match()).isEqualTo(Match.POSSIBLE_DUPLICATE);
        assertThat(verdict.possibleChildIds()).containsExactly(FIRST, SECOND);
        assertThat(verdict.matchedOn()).containsExactlyInAnyOrder(NAME, DATE_OF_BIRTH);
    }

    @Test
    void oneSlipIsPossiblyTheSameChild() {
        assertThat(one(ADA.born("2019-03-04").as("c"), ADA.known(1)).matchedOn())
                .containsExactlyInAnyOrder(NAME, DAY_AND_MONTH_OF_BIRTH_SWAPPED);
        assertThat(one(ADA.named("Ada", "Byrom").as("c"), ADA.known(1)).matchedOn())
                .containsExactlyInAnyOrder(NAME_BUT_ONE_LETTER, DATE_OF_BIRTH);
        assertThat(one(ADA.named("Byron", "Ada").as("c"), ADA.known(1)).matchedOn())
                .containsExactlyInAnyOrder(GIVEN_AND_FAMILY_NAME_SWAPPED, DATE_OF_BIRTH);
    }

    @Test
    void twoSlipsAreAnotherChild() {
        assertThat(one(ADA.named("Ada", "Byrom").born("2019-03-04").as("c"), ADA.known(1))
                        .match())
                .isEqualTo(Match.NEW);
        assertThat(one(ADA.named("Adah", "Byrom").as("c"), ADA.known(1)).match())
                .isEqualTo(Match.NEW);
    }

    @Test
    void aChildWithoutAGivenNameMayBeTheOneWithTheFamilyNameAndDate() {
        assertThat(one(ADA.named(null, "BYRON").as("c"), ADA.known(1)).matchedOn())
                .containsExactlyInAnyOrder(FAMILY_NAME, DATE_OF_BIRTH);
    }

    @Test
    void anUnbornChildHandedOverTwiceIsPossiblyTheSame() {
        var unborn = somebody().named(null, "Byron").expected("2027-01-15");

        assertThat(one(unborn.as("c"), unborn.known(1)).matchedOn())
                .containsExactlyInAnyOrder(FAMILY_NAME, EXPECTED_DATE_OF_BIRTH);
    }

    @Test
    void twoUnbornChildrenOfOneReferralAreTwo() {
        var unborn = somebody().expected("2027-01-15");

        var verdicts = Matching.match(List.of(unborn.as("a"), unborn.as("b")), List.of());

        assertThat(verdicts).extracting(Verdict::match).containsExactly(Match.NEW, Match.NEW);
    }

    private static Verdict one(HandedOverChild child, KnownChild... known) {
        return Matching.match(List.of(child), List.of(known)).get(0);
    }
}
