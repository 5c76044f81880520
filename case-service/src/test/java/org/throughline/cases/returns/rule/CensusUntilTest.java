package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.returns.rule.CensusElement.holding;
import static org.throughline.cases.returns.rule.CensusElement.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CensusUntilTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void whatBeganByThenIsToldWithoutWhatCameLater() {
        assertThat(until(
                        of("DateOfInitialCPC", "2026-03-31"),
                        holding(
                                "CINPlanDates",
                                of("CINPlanStartDate", "2026-03-31"),
                                of("CINPlanEndDate", "2026-04-01")),
                        holding("Section47", of("S47ActualStartDate", "2025-01-01"), of("ICPCnotRequired", "0"))))
                .containsExactly(
                        of("DateOfInitialCPC", "2026-03-31"),
                        holding("CINPlanDates", of("CINPlanStartDate", "2026-03-31")),
                        holding("Section47", of("S47ActualStartDate", "2025-01-01"), of("ICPCnotRequired", "0")));
    }

    @Test
    void whatBeginsLaterIsNotToldAtAll() {
        assertThat(until(
                        of("DateOfInitialCPC", "2026-04-01"),
                        holding("Section47", of("S47ActualStartDate", "2026-04-01"), of("ICPCnotRequired", "0"))))
                .isEmpty();
    }

    @Test
    void insideABlockTheSameHolds() {
        CensusElement plan = holding(
                "ChildProtectionPlans",
                of("CPPstartDate", "2025-01-01"),
                of("NumberOfPreviousCPP", "0"),
                holding("Reviews", of("CPPreviewDate", "2025-04-01"), of("CPPreviewDate", "2026-06-01")));
        CensusElement notReviewedYet = holding(
                "ChildProtectionPlans",
                of("CPPstartDate", "2025-01-01"),
                holding("Reviews", of("CPPreviewDate", "2026-06-01")));

        assertThat(until(plan, notReviewedYet))
                .containsExactly(
                        holding(
                                "ChildProtectionPlans",
                                of("CPPstartDate", "2025-01-01"),
                                of("NumberOfPreviousCPP", "0"),
                                holding("Reviews", of("CPPreviewDate", "2025-04-01"))),
                        holding("ChildProtectionPlans", of("CPPstartDate", "2025-01-01")));
    }

    @Test
    void anEmptyElementStays() {
        assertThat(until(of("Reviews", null))).containsExactly(of("Reviews", null));
    }

    private static List<CensusElement> until(CensusElement... elements) {
        return CensusUntil.day(List.of(elements), LAST);
    }
}
