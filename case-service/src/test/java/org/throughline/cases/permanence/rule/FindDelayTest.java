package org.throughline.cases.permanence.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.PermanenceRoute;

class FindDelayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate IN_CARE = LocalDate.of(2026, 4, 24);
    private static final ChildsTime TIME = new ChildsTime(LocalDate.of(2025, 5, 10), false);

    @Test
    void aChildInCareHasAPlanByTheSecondReviewFourMonthsOn() {
        List<Delay> delays = FindDelay.in(facts(null, IN_CARE, List.of(), List.of()), TODAY);

        assertThat(delays)
                .extracting(Delay::waitsFor, Delay::from, Delay::due, Delay::daysOver, Delay::version)
                .containsExactly(
                        // 24 April and four months is 24 August: 92 days before 24 November
                        tuple(WaitsFor.A_PLAN, IN_CARE, LocalDate.of(2026, 8, 24), 92, "england-2011-04-01"),
                        tuple(WaitsFor.A_HOME_FOR_GOOD, IN_CARE, null, null, null));
    }

    @Test
    void aChildAtHomeWaitsFromTheDayTheCaseOpenedAndNoRuleLimitsIt() {
        List<Delay> delays = FindDelay.in(facts(null, null, List.of(), List.of()), TODAY);

        assertThat(delays).extracting(Delay::from).containsOnly(OPENED);
        assertThat(delays).extracting(Delay::due).containsOnlyNulls();
        assertThat(delays).extracting(Delay::days).containsOnly(323);
    }

    @Test
    void adoptionHasTheLimitOfTheScorecardAndOtherRoutesTheAimOfTheirPlan() {
        // 24 April 2026 and 426 days is 24 June 2027
        assertThat(home(PermanenceRoute.ADOPTION).due()).isEqualTo(LocalDate.of(2027, 6, 24));
        assertThat(home(PermanenceRoute.ADOPTION).source()).contains("adoption scorecards");
        for (PermanenceRoute route : PermanenceRoute.values()) {
            if (route != PermanenceRoute.ADOPTION) {
                assertThat(home(route).due()).as("%s", route).isEqualTo(LocalDate.of(2027, 3, 1));
                assertThat(home(route).version()).isEqualTo("plan");
                assertThat(home(route).source()).isEqualTo("the plan's own aim");
            }
        }
    }

    @Test
    void theWaitForAPlanEndsWithTheFirstAndForTheHomeWithTheOneThatHolds() {
        var second = plan(PermanenceRoute.KINSHIP, "2026-10-01", "2026-11-01", true);
        var first = plan(PermanenceRoute.RETURN_HOME, "2026-09-01", null, false);

        List<Delay> delays = FindDelay.in(facts(null, IN_CARE, List.of(second, first), List.of()), TODAY);

        assertThat(delays)
                .extracting(Delay::until)
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1));
    }

    @Test
    void theCourtHasTwentySixWeeksOrAsManyAsItGaveItself() {
        var concluded = new PermanenceFacts.Proceedings(LocalDate.of(2026, 6, 1), null, LocalDate.of(2026, 9, 1));
        var extended = new PermanenceFacts.Proceedings(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 12, 28), null);

        List<Delay> delays = FindDelay.in(facts(null, IN_CARE, List.of(), List.of(concluded, extended)), TODAY);

        assertThat(delays)
                .filteredOn(delay -> delay.waitsFor() == WaitsFor.THE_COURT)
                .extracting(Delay::from, Delay::until, Delay::due, Delay::source)
                .containsExactly(
                        tuple(extended.issuedOn(), null, extended.dueOn(), "Children Act 1989 s32"),
                        // 1 June and 26 weeks is 30 November
                        tuple(
                                concluded.issuedOn(),
                                concluded.concludedOn(),
                                LocalDate.of(2026, 11, 30),
                                "Children Act 1989 s32"));
    }

    @Test
    void aWaitingThatBeganBeforeARuleWasMadeHasNoLimitOfIt() {
        assertThat(DelayLimits.of(WaitsFor.THE_COURT, null, LocalDate.of(2014, 4, 21)))
                .isEmpty();
        assertThat(DelayLimits.of(WaitsFor.THE_COURT, null, LocalDate.of(2014, 4, 22)))
                .isPresent();
    }

    @Test
    void inAClosedCaseNobodyWaitsOn() {
        LocalDate closed = LocalDate.of(2026, 5, 24);

        assertThat(FindDelay.in(facts(closed, IN_CARE, List.of(), List.of()), TODAY))
                .extracting(Delay::days)
                .containsOnly(30);
        assertThat(FindDelay.in(facts(TODAY.plusDays(1), IN_CARE, List.of(), List.of()), TODAY))
                .extracting(Delay::days)
                .containsOnly(214);
    }

    private static Delay home(PermanenceRoute route) {
        var facts = facts(null, IN_CARE, List.of(plan(route, "2026-09-01", null, true)), List.of());
        return FindDelay.in(facts, TODAY).get(1);
    }

    private static PermanenceFacts.Plan plan(
            PermanenceRoute route, String agreedOn, String achievedOn, boolean current) {
        return new PermanenceFacts.Plan(
                route,
                LocalDate.parse(agreedOn),
                LocalDate.of(2027, 3, 1),
                achievedOn == null ? null : LocalDate.parse(achievedOn),
                current);
    }

    private static PermanenceFacts facts(
            LocalDate closed,
            LocalDate inCare,
            List<PermanenceFacts.Plan> plans,
            List<PermanenceFacts.Proceedings> proceedings) {
        return new PermanenceFacts(TIME, OPENED, closed, inCare, plans, proceedings);
    }
}
