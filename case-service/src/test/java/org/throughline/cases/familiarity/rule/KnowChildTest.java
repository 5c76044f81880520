package org.throughline.cases.familiarity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.contracts.codes.ContactKind;

/** Worked by hand from the weights of 2026-11: half-life 180 days, stretches weighed once for 28 days. */
class KnowChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID CHILD = new UUID(1, 1);
    private static final UUID ANN = new UUID(2, 1);
    private static final UUID BEN = new UUID(2, 2);

    @ParameterizedTest
    @CsvSource({
        "VISIT, false, false, 1.000",
        "VISIT, true, false, 2.000",
        "VISIT, true, true, 3.000",
        "DIRECT_WORK, true, true, 3.000",
        "CALL, false, false, 0.500",
        "MESSAGE, false, false, 0.250",
        "MEETING, false, false, 0.500"
    })
    void aContactOfTodayIsWorthItsWholeWeight(ContactKind kind, boolean seen, boolean alone, String points) {
        var meeting = new Meeting(CHILD, List.of(ANN), kind, seen, alone, TODAY);

        assertThat(weighed(meeting.facts())).singleElement().satisfies(known -> {
            assertThat(known.workerId()).isEqualTo(ANN);
            assertThat(known.points()).isEqualTo(points);
        });
    }

    @Test
    void aJointVisitAddsToBothAndTakesFromNeither() {
        var together = new Meeting(CHILD, List.of(ANN, BEN), ContactKind.VISIT, true, true, TODAY);

        assertThat(weighed(together.facts()))
                .extracting(known -> known.points().toString())
                .containsExactly("3.500", "3.500");
    }

    @Test
    void whoIsNamedTwiceVisitedAlone() {
        var twice = new Meeting(CHILD, List.of(ANN, ANN), ContactKind.VISIT, true, false, TODAY);

        assertThat(weighed(twice.facts())).singleElement().satisfies(known -> assertThat(known.points())
                .isEqualTo("2.000"));
    }

    @Test
    void workersWhoCalledTogetherMadeNoJointVisit() {
        var call = new Meeting(CHILD, List.of(ANN, BEN), ContactKind.CALL, false, false, TODAY);

        assertThat(call.facts()).extracting(Fact::evidence).containsOnly(Evidence.CALL);
    }

    @ParameterizedTest
    @CsvSource({"0, 3.000", "180, 1.500", "360, 0.750", "90, 2.121"})
    void halfAYearHalvesAVisit(int daysAgo, String points) {
        assertThat(weighed(visit(ANN, TODAY.minusDays(daysAgo))).get(0).points())
                .isEqualTo(points);
    }

    // 4 / 28 each day; the days 0..n-1 back sum up to (1 - q^n) / (1 - q), q = 2^(-1/180)
    @ParameterizedTest
    @CsvSource({"0, 0.143, 1", "27, 3.799, 28", "359, 27.877, 360"})
    void daysAsKeyworkerAddUpAndFade(int daysAgo, String points, int count) {
        var spell = new Fact(CHILD, ANN, Evidence.KEYWORKER, TODAY.minusDays(daysAgo), null);

        assertThat(weighed(List.of(spell)).get(0).reasons())
                .containsExactly(new Reason(Evidence.KEYWORKER, count, TODAY, new BigDecimal(points)));
    }

    @Test
    void anEndedSpellEndsOnTheDayBeforeItsEnd() {
        var spell = new Fact(CHILD, ANN, Evidence.CO_WORK, TODAY.minusDays(10), TODAY.minusDays(8));

        // two days, 9 and 10 back: 2 / 28 x (q^9 + q^10)
        assertThat(weighed(List.of(spell)).get(0).reasons())
                .containsExactly(new Reason(Evidence.CO_WORK, 2, TODAY.minusDays(9), new BigDecimal("0.138")));
    }

    @Test
    void aSpellThatEndsTomorrowHasLastedUntilToday() {
        var ending = new Fact(CHILD, ANN, Evidence.COVER, TODAY.minusDays(1), TODAY.plusDays(1));
        var lasting = new Fact(CHILD, ANN, Evidence.COVER, TODAY.minusDays(1), null);

        assertThat(weighed(List.of(ending))).isEqualTo(weighed(List.of(lasting)));
        assertThat(weighed(List.of(ending)).get(0).reasons().get(0).count()).isEqualTo(2);
    }

    @Test
    void whatIsPlannedIsNotYetKnown() {
        var planned = new Fact(CHILD, ANN, Evidence.KEYWORKER, TODAY.plusDays(1), null);

        assertThat(weighed(List.of(planned))).isEmpty();
    }

    @Test
    void theReasonsCountTheirFactsAndAddUpToTheWhole() {
        var facts = List.of(
                Fact.happened(CHILD, ANN, Evidence.CALL, TODAY.minusDays(180)),
                Fact.happened(CHILD, ANN, Evidence.CALL, TODAY),
                Fact.happened(CHILD, ANN, Evidence.GROUP_SUPERVISION, TODAY),
                Fact.happened(CHILD, ANN, Evidence.SEEN_ALONE, TODAY.minusDays(180)));

        assertThat(weighed(facts))
                .containsExactly(new Familiarity(
                        ANN,
                        new BigDecimal("2.500"),
                        List.of(
                                new Reason(Evidence.SEEN_ALONE, 1, TODAY.minusDays(180), new BigDecimal("1.500")),
                                new Reason(Evidence.CALL, 2, TODAY, new BigDecimal("0.750")),
                                new Reason(Evidence.GROUP_SUPERVISION, 1, TODAY, new BigDecimal("0.250")))));
    }

    @Test
    void whoKnowsTheChildBestComesFirst() {
        var facts = List.of(
                visit(ANN, TODAY.minusDays(30)).get(0), visit(BEN, TODAY).get(0));

        assertThat(weighed(facts)).extracting(Familiarity::workerId).containsExactly(BEN, ANN);
    }

    @Test
    void ofTwoWhoKnowTheChildAlikeTheOrderIsStable() {
        var facts = List.of(visit(BEN, TODAY).get(0), visit(ANN, TODAY).get(0));

        assertThat(weighed(facts)).extracting(Familiarity::workerId).containsExactly(ANN, BEN);
    }

    @Test
    void everyKindOfEvidenceHasItsWeight() {
        assertThat(Weights.PRESENT.points()).containsOnlyKeys(Evidence.values());
    }

    @Test
    void aStrangerKnowsNothing() {
        assertThat(Familiarity.none(ANN)).isEqualTo(new Familiarity(ANN, BigDecimal.ZERO, List.of()));
    }

    private static List<Fact> visit(UUID worker, LocalDate on) {
        return List.of(Fact.happened(CHILD, worker, Evidence.SEEN_ALONE, on));
    }

    private static List<Familiarity> weighed(List<Fact> facts) {
        return KnowChild.on(TODAY, CHILD, facts, Weights.PRESENT);
    }
}
