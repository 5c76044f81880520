package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.clock.ClockedCase.TODAY;
import static org.throughline.cases.clock.ClockedCase.count;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.referral.Mash;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ReferralDecisionDueSoon;
import org.throughline.contracts.casework.ReferralDecisionOverdue;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.realparts.WithRealParts;

/** Each due date is told once, however often and from however many instances the jobs run. */
@QuarkusTest
@WithRealParts
class ToldOnceTest {

    private static final int INSTANCES = 6;

    @Inject
    TellDueClocks tell;

    @Inject
    TellReferralDecisions tellReferrals;

    @Inject
    RefreshClocks refresh;

    private final LocalDate due = new WorkingDays().plus(TODAY, 20);
    private ClockedCase file;

    @BeforeEach
    void aChildInNeed() {
        file = ClockedCase.opened().at("CHILD_IN_NEED", TODAY);
    }

    @Test
    void dueSoonIsToldFromItsFirstDayOnAndOverdueFromTheDayAfterTheLast() {
        tell.upTo(due.minusDays(6));
        assertThat(told()).containsExactly(0L, 0L);

        tell.upTo(due.minusDays(5));
        tell.upTo(due);
        assertThat(told()).containsExactly(1L, 0L);

        tell.upTo(due.plusDays(1));
        tell.upTo(due.plusDays(2));
        assertThat(told()).containsExactly(1L, 1L);
    }

    @Test
    void whatIsOverdueAlreadyIsNotToldAsDueSoon() {
        tell.upTo(due.plusDays(1));
        assertThat(told()).containsExactly(0L, 1L);
    }

    @Test
    void manyInstancesTellItOnce() {
        // When
        CompletableFuture<?>[] jobs = IntStream.range(0, INSTANCES)
                .mapToObj(n -> CompletableFuture.runAsync(() -> tell.upTo(due.plusDays(1))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(jobs).join();

        // Then
        assertThat(told()).containsExactly(0L, 1L);
    }

    @Test
    void whatIsMetIsNotTold() {
        file.visited(TODAY.minusDays(1));
        file.visited(TODAY);
        file.at("CHILD_PROTECTION", TODAY).at("CLOSED", TODAY);

        tell.upTo(due.plusYears(1));

        assertThat(told()).containsExactly(0L, 0L);
    }

    @Test
    void aClockThatRunsAgainIsToldAgain() {
        // Given one that was told, met, and whose visit turns out to have been of another child
        tell.upTo(due.plusDays(1));
        file.contact(Map.of("occurredAt", TODAY + "T00:00:01Z"));
        file.at("CHILD_PROTECTION", TODAY);
        Council.run("delete from case_stage where case_id = ? and stage = 'CHILD_PROTECTION'", file.caseId());
        Council.run("update case_file set stage = 'CHILD_IN_NEED' where id = ?", file.caseId());
        outdated();

        // When
        refreshAll();
        tell.upTo(due.plusDays(1));

        // Then
        assertThat(told()).containsExactly(0L, 2L);
    }

    @Test
    void clocksThatWereNeverComputedAre() {
        // Given a case as it was before there were clocks
        Council.run("delete from statutory_clock where case_id = ?", file.caseId());
        outdated();

        // When
        refreshAll();

        // Then
        file.clocks("?state=RUNNING");
        assertThat(count("select count(*) from statutory_clock where case_id = ?", file.caseId()))
                .isEqualTo(2);
    }

    @Test
    void theDecisionOnAReferralIsToldOnItsDayAndOnceMoreWhenItIsLate() {
        // Given
        UUID referral = UUID.fromString(
                Mash.receipt(Mash.referral(Mash.unborn("C-1"))).extract().path("referralId"));
        LocalDate decide = LocalDate.of(2026, 11, 23);

        // When
        tellReferrals.upTo(decide.minusDays(1));
        long before = referralEvents(referral, ReferralDecisionDueSoon.TYPE);
        tellReferrals.upTo(decide);
        tellReferrals.upTo(decide);
        tellReferrals.upTo(decide.plusDays(1));
        tellReferrals.upTo(decide.plusDays(1));

        // Then
        assertThat(before).isZero();
        assertThat(referralEvents(referral, ReferralDecisionDueSoon.TYPE)).isEqualTo(1);
        assertThat(referralEvents(referral, ReferralDecisionOverdue.TYPE)).isEqualTo(1);
    }

    private long[] told() {
        return new long[] {file.told(ClockDueSoon.TYPE), file.told(ClockOverdue.TYPE)};
    }

    private void outdated() {
        Council.run("delete from clock_edition where case_id = ?", file.caseId());
    }

    private void refreshAll() {
        boolean more = true;
        while (more) {
            more = refresh.some();
        }
    }

    private static long referralEvents(UUID referral, String type) {
        return count("select count(*) from outbox where aggregate_id = ? and type = ?", referral, type);
    }
}
