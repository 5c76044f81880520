package org.throughline.cases.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.DecisionAuthority.AGENCY_DECISION_MAKER;
import static org.throughline.contracts.codes.DecisionAuthority.COURT;
import static org.throughline.contracts.codes.DecisionAuthority.KEYWORKER;
import static org.throughline.contracts.codes.DecisionAuthority.LEADERSHIP_POD;
import static org.throughline.contracts.codes.DecisionAuthority.NOMINATED_OFFICER;
import static org.throughline.contracts.codes.DecisionAuthority.POD_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

class DecisionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AuthorityTable ENGLAND = AuthoritiesInEngland.table();

    @ParameterizedTest(name = "{0} may be decided by {1}")
    @CsvSource({
        // the pod manager decides in the pod
        "PLAN_OF_WORK, KEYWORKER",
        "FAMILY_TIME, POD_MANAGER",
        "SECTION_47_ENQUIRY, POD_MANAGER",
        "CHILD_PROTECTION_CONFERENCE, POD_MANAGER",
        "PERMANENCE_PLAN, POD_MANAGER",
        "END_OF_INVOLVEMENT, POD_MANAGER",
        // some decisions need the leadership pod
        "COURT_APPLICATION, LEADERSHIP_POD",
        "PRE_PROCEEDINGS, LEADERSHIP_POD",
        "FUNDING, LEADERSHIP_POD",
        // SI 2010/959 reg 19 and 39; SI 2005/389 reg 19
        "RETURN_HOME, NOMINATED_OFFICER",
        "ADOPTION, AGENCY_DECISION_MAKER",
        "LONG_TERM_FOSTER_CARE, NOMINATED_OFFICER",
        "CHANGE_OF_CARER, POD_MANAGER",
        "OTHER, KEYWORKER",
        // a court orders: Children Act 1989 s31
        "BECOME_LOOKED_AFTER, COURT",
    })
    void whoMayDecideDoes(DecisionKind kind, DecisionAuthority authority) {
        assertThat(codeOf(kind, authority, Set.of(authority))).isNull();
    }

    @ParameterizedTest(name = "{0} may not be decided by {1}")
    @CsvSource({
        "FAMILY_TIME, KEYWORKER",
        "SECTION_47_ENQUIRY, KEYWORKER",
        "COURT_APPLICATION, POD_MANAGER",
        "PRE_PROCEEDINGS, POD_MANAGER",
        "FUNDING, POD_MANAGER",
        "RETURN_HOME, POD_MANAGER",
        "ADOPTION, LEADERSHIP_POD",
        "ADOPTION, COURT",
        "PERMANENCE_PLAN, KEYWORKER",
        "LONG_TERM_FOSTER_CARE, POD_MANAGER",
        "BECOME_LOOKED_AFTER, POD_MANAGER",
        "END_OF_INVOLVEMENT, KEYWORKER",
    })
    void whoMayNotDecideDoesNot(DecisionKind kind, DecisionAuthority authority) {
        assertThat(codeOf(kind, authority, Set.of(authority))).isEqualTo("authority-not-enough");
    }

    @Test
    void anAuthorityIsHeldAndNotOnlyClaimed() {
        assertThat(codeOf(DecisionKind.FAMILY_TIME, POD_MANAGER, Set.of(KEYWORKER)))
                .isEqualTo("authority-not-held");
        assertThat(codeOf(DecisionKind.FAMILY_TIME, LEADERSHIP_POD, Set.of(POD_MANAGER)))
                .isEqualTo("authority-not-held");
    }

    @Test
    void aCourtDecidesWithoutAWorkerAndNobodyElseDoes() {
        assertThat(code(new MadeDecision(DecisionKind.FAMILY_TIME, COURT, false, Set.of(), DAY)))
                .isNull();
        assertThat(code(new MadeDecision(DecisionKind.FAMILY_TIME, COURT, true, Set.of(COURT), DAY)))
                .isEqualTo("decider-of-court");
        assertThat(code(new MadeDecision(DecisionKind.FAMILY_TIME, POD_MANAGER, false, Set.of(POD_MANAGER), DAY)))
                .isEqualTo("unknown-worker");
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void everyKindHasARuleOnAnyDayWithItsSource(DecisionKind kind) {
        for (LocalDate day : new LocalDate[] {LocalDate.of(1990, 1, 1), DAY}) {
            AuthorityRule rule = ENGLAND.ruleFor(kind, day);
            assertThat(rule.kind()).isEqualTo(kind);
            assertThat(rule.accepted()).isNotEmpty();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.version()).isEqualTo("england-" + rule.effectiveFrom());
        }
    }

    @Test
    void aCouncilsOwnRuleStandsInPlaceOfTheGeneralOne() {
        LocalDate from = LocalDate.of(2026, 4, 1);
        AuthorityTable local = ENGLAND.withLocal(
                DecisionKind.FUNDING, Set.of(POD_MANAGER, LEADERSHIP_POD), from, "scheme of delegation");

        AuthorityRule rule = local.ruleFor(DecisionKind.FUNDING, DAY);

        assertThat(rule.accepted()).containsExactly(POD_MANAGER, LEADERSHIP_POD);
        assertThat(rule.version()).isEqualTo("local-2026-04-01");
        assertThat(rule.source()).isEqualTo("scheme of delegation");
        assertThat(local.rules()).hasSameSizeAs(ENGLAND.rules());
        assertThat(ENGLAND.ruleFor(DecisionKind.FUNDING, DAY).accepted()).containsExactly(LEADERSHIP_POD);
    }

    @Test
    void theLatestRuleInForceHolds() {
        var old = new AuthorityRule(DecisionKind.FUNDING, Set.of(LEADERSHIP_POD), DAY.minusYears(1), "1", "s");
        var recent = new AuthorityRule(DecisionKind.FUNDING, Set.of(POD_MANAGER), DAY, "2", "s");
        var table = new AuthorityTable(List.of(recent, old));

        assertThat(table.ruleFor(DecisionKind.FUNDING, DAY)).isEqualTo(recent);
        assertThat(table.ruleFor(DecisionKind.FUNDING, DAY.minusDays(1))).isEqualTo(old);
        assertThat(table.ruleFor(DecisionKind.FUNDING, DAY.minusYears(2))).isEqualTo(old);
    }

    @Test
    void aDecisionLiesWithinTheCaseAndNotAheadOfToday() {
        LocalDate opened = LocalDate.of(2026, 1, 5);
        assertThat(DecisionRule.day(opened, null, opened, DAY)).isEmpty();
        assertThat(DecisionRule.day(opened, null, DAY, DAY)).isEmpty();
        assertThat(DecisionRule.day(opened, DAY, DAY, DAY)).isEmpty();
        assertThat(DecisionRule.day(opened, null, opened.minusDays(1), DAY).map(Refused::code))
                .hasValue("decision-outside-case");
        assertThat(DecisionRule.day(opened, null, DAY.plusDays(1), DAY).map(Refused::code))
                .hasValue("decision-in-future");
        assertThat(DecisionRule.day(opened, DAY, DAY.minusDays(1), DAY).map(Refused::code))
                .hasValue("decision-before-superseded");
    }

    private static String codeOf(DecisionKind kind, DecisionAuthority authority, Set<DecisionAuthority> held) {
        return code(new MadeDecision(kind, authority, authority != COURT, held, DAY));
    }

    private static String code(MadeDecision decision) {
        return DecisionRule.authority(decision, ENGLAND).map(Refused::code).orElse(null);
    }

    @Test
    void officersOfTheLawDoNotStandInForEachOther() {
        assertThat(codeOf(DecisionKind.ADOPTION, NOMINATED_OFFICER, Set.of(NOMINATED_OFFICER)))
                .isEqualTo("authority-not-enough");
        assertThat(codeOf(DecisionKind.RETURN_HOME, AGENCY_DECISION_MAKER, Set.of(AGENCY_DECISION_MAKER)))
                .isEqualTo("authority-not-enough");
    }
}
