package org.throughline.cases.keyworker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.ABSENCE_NOT_TOLD;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.DEATH_NOT_TOLD;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.KEYWORKER_BEFORE_LEFT;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.LEAVING_NOT_TOLD;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.NOT_ABSENT;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.NOT_FIRST_CONTACT;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.NOT_LEAVING;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.NO_KEYWORKER_BEFORE;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.STANDARD_PROCESS;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.STILL_EMPLOYED;
import static org.throughline.cases.keyworker.rule.ReasonDoubt.WISH_NOT_RECORDED;
import static org.throughline.contracts.codes.ChangeReason.ABSENC;
import static org.throughline.contracts.codes.ChangeReason.CHCHAN;
import static org.throughline.contracts.codes.ChangeReason.FCONTA;
import static org.throughline.contracts.codes.ChangeReason.LEFTRL;
import static org.throughline.contracts.codes.ChangeReason.MANAGE;
import static org.throughline.contracts.codes.ChangeReason.ORGRST;
import static org.throughline.contracts.codes.ChangeReason.OTHERS;
import static org.throughline.contracts.codes.ChangeReason.SWDIED;
import static org.throughline.contracts.codes.ChangeReason.TSPROC;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.ChangeReason;

/** SSDA903 guide, Social Worker file: what each reason says, held against the facts of one change. */
class CheckReasonTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final KeyworkerNext NEW = new KeyworkerNext(null, List.of());
    private static final KeyworkerBefore STAYS = new KeyworkerBefore(true, null, null, List.of());
    private static final KeyworkerBefore UNKNOWN = new KeyworkerBefore(false, null, null, List.of());

    @Test
    void firstContactIsForTheFirstSpellOnly() {
        assertThat(of(FCONTA, null, NEW)).isEmpty();
        assertThat(of(FCONTA, STAYS, NEW)).containsExactly(NOT_FIRST_CONTACT);
        assertThat(of(FCONTA, leaving(ON.minusDays(1)), NEW)).containsExactly(NOT_FIRST_CONTACT);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFTRL", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED"})
    void whatSpeaksOfAKeyworkerBeforeNeedsOne(ChangeReason reason) {
        assertThat(of(reason, null, NEW)).containsExactly(NO_KEYWORKER_BEFORE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGE", "PCCHAN", "ORGRST", "OTHERS"})
    void whatNoFactIsKeptOfIsTaken(ChangeReason reason) {
        assertThat(of(reason, STAYS, NEW)).isEmpty();
        assertThat(of(reason, leaving(ON), NEW)).isEmpty();
        assertThat(of(reason, leaving(ON.minusDays(1)), NEW)).containsExactly(KEYWORKER_BEFORE_LEFT);
    }

    @Test
    void whoLeavesMayHandOverUpToNinetyDaysBefore() {
        assertThat(of(LEFTRL, leaving(ON.minusYears(1)), NEW)).isEmpty();
        assertThat(of(LEFTRL, leaving(ON.plusDays(90)), NEW)).isEmpty();
        assertThat(of(LEFTRL, leaving(ON.plusDays(91)), NEW)).containsExactly(NOT_LEAVING);
        assertThat(of(LEFTRL, STAYS, NEW)).containsExactly(NOT_LEAVING);
    }

    @Test
    void whoLeavesThePodLeavesTheRole() {
        assertThat(of(LEFTRL, new KeyworkerBefore(true, null, ON.plusDays(90), List.of()), NEW))
                .isEmpty();
        assertThat(of(LEFTRL, new KeyworkerBefore(true, null, ON.plusDays(91), List.of()), NEW))
                .containsExactly(NOT_LEAVING);
    }

    @Test
    void ofSomebodyOfWhomNothingIsToldItIsNotKnown() {
        assertThat(of(LEFTRL, UNKNOWN, NEW)).containsExactly(LEAVING_NOT_TOLD);
        assertThat(of(ABSENC, UNKNOWN, NEW)).containsExactly(ABSENCE_NOT_TOLD);
    }

    @Test
    void anAbsenceLastsUntilTheDayBeforeOrBeginsWithinFourWeeks() {
        assertThat(of(ABSENC, away(ON.minusDays(9), ON.minusDays(1)), NEW)).isEmpty();
        assertThat(of(ABSENC, away(ON.minusDays(9), ON.minusDays(2)), NEW)).containsExactly(NOT_ABSENT);
        assertThat(of(ABSENC, away(ON.plusDays(28), null), NEW)).isEmpty();
        assertThat(of(ABSENC, away(ON.plusDays(29), null), NEW)).containsExactly(NOT_ABSENT);
    }

    @Test
    void whoHadTheChildBeforeReturnsFromTheAbsenceBetween() {
        var maternity = List.of(new Absence(LocalDate.of(2025, 6, 1), ON.minusDays(1)));
        assertThat(of(ABSENC, STAYS, new KeyworkerNext(LocalDate.of(2025, 5, 20), maternity)))
                .isEmpty();
        assertThat(of(ABSENC, STAYS, new KeyworkerNext(null, maternity))).containsExactly(NOT_ABSENT);
        var before = List.of(new Absence(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 21)));
        assertThat(of(ABSENC, STAYS, new KeyworkerNext(LocalDate.of(2025, 5, 20), before)))
                .containsExactly(NOT_ABSENT);
        var fourWeeksBefore = List.of(new Absence(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 22)));
        assertThat(of(ABSENC, STAYS, new KeyworkerNext(LocalDate.of(2025, 5, 20), fourWeeksBefore)))
                .isEmpty();
        var later = List.of(new Absence(ON, null));
        assertThat(of(ABSENC, STAYS, new KeyworkerNext(LocalDate.of(2025, 5, 20), later)))
                .containsExactly(NOT_ABSENT);
    }

    @Test
    void aChildsRequestIsInTheRecord() {
        assertThat(CheckReason.of(CHCHAN, new ReasonFacts(ON, STAYS, NEW, true)))
                .isEmpty();
        assertThat(of(CHCHAN, STAYS, NEW)).containsExactly(WISH_NOT_RECORDED);
        assertThat(of(CHCHAN, leaving(ON.minusDays(1)), NEW)).containsExactly(WISH_NOT_RECORDED, KEYWORKER_BEFORE_LEFT);
    }

    @Test
    void whoDiedIsEmployedNoLonger() {
        assertThat(of(SWDIED, leaving(ON.minusDays(1)), NEW)).isEmpty();
        assertThat(of(SWDIED, leaving(ON), NEW)).containsExactly(STILL_EMPLOYED);
        assertThat(of(SWDIED, STAYS, NEW)).containsExactly(DEATH_NOT_TOLD);
    }

    @Test
    void aStandardProcessIsAlwaysAnAlarm() {
        assertThat(of(TSPROC, STAYS, NEW)).containsExactly(STANDARD_PROCESS);
        assertThat(of(TSPROC, leaving(ON.minusDays(1)), NEW)).containsExactly(STANDARD_PROCESS, KEYWORKER_BEFORE_LEFT);
    }

    @Test
    void contradictionsRefuseAndSilenceWarns() {
        assertThat(ReasonDoubt.values())
                .filteredOn(ReasonDoubt::refuses)
                .containsExactly(NOT_FIRST_CONTACT, NO_KEYWORKER_BEFORE, NOT_LEAVING, NOT_ABSENT, STILL_EMPLOYED);
        assertThat(NOT_LEAVING.code()).isEqualTo("reason-not-leaving");
        assertThat(NOT_ABSENT.detail()).isNotBlank();
    }

    @Test
    void withoutAnybodyBeforeAManagerMayStillSayWhy() {
        assertThat(List.of(MANAGE, ORGRST, OTHERS))
                .allSatisfy(reason -> assertThat(of(reason, null, NEW)).isEmpty());
    }

    private static List<ReasonDoubt> of(ChangeReason reason, KeyworkerBefore before, KeyworkerNext next) {
        return CheckReason.of(reason, new ReasonFacts(ON, before, next, false));
    }

    private static KeyworkerBefore leaving(LocalDate lastDay) {
        return new KeyworkerBefore(true, lastDay, null, List.of());
    }

    private static KeyworkerBefore away(LocalDate from, LocalDate to) {
        return new KeyworkerBefore(true, null, null, List.of(new Absence(from, to)));
    }
}
