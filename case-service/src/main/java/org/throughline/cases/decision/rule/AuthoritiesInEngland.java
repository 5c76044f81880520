package org.throughline.cases.decision.rule;

import static org.throughline.contracts.codes.DecisionAuthority.AGENCY_DECISION_MAKER;
import static org.throughline.contracts.codes.DecisionAuthority.COURT;
import static org.throughline.contracts.codes.DecisionAuthority.KEYWORKER;
import static org.throughline.contracts.codes.DecisionAuthority.LEADERSHIP_POD;
import static org.throughline.contracts.codes.DecisionAuthority.NOMINATED_OFFICER;
import static org.throughline.contracts.codes.DecisionAuthority.POD_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/** The rules as they stand in England, and the standard of a pod where the law leaves it to the council. */
public final class AuthoritiesInEngland {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);
    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);
    private static final LocalDate ADOPTION_AGENCIES = LocalDate.of(2005, 12, 30);
    private static final LocalDate WORKING_TOGETHER = LocalDate.of(2023, 12, 15);
    private static final LocalDate PODS = LocalDate.of(2020, 1, 1);
    private static final String LOCAL = "local standard: the pod manager decides in the pod";
    private static final String LEADERSHIP = "local standard: the leadership pod decides";

    private AuthoritiesInEngland() {}

    /** The table that holds where a council configures nothing. */
    public static AuthorityTable table() {
        return new AuthorityTable(List.of(
                rule(DecisionKind.PLAN_OF_WORK, PODS, LOCAL, KEYWORKER, POD_MANAGER, LEADERSHIP_POD),
                rule(
                        DecisionKind.FAMILY_TIME,
                        CHILDREN_ACT,
                        "Children Act 1989 s34",
                        POD_MANAGER,
                        LEADERSHIP_POD,
                        COURT),
                rule(
                        DecisionKind.SECTION_47_ENQUIRY,
                        WORKING_TOGETHER,
                        "Working Together 2023",
                        POD_MANAGER,
                        LEADERSHIP_POD),
                rule(
                        DecisionKind.CHILD_PROTECTION_CONFERENCE,
                        WORKING_TOGETHER,
                        "Working Together 2023",
                        POD_MANAGER,
                        LEADERSHIP_POD),
                rule(DecisionKind.PRE_PROCEEDINGS, PODS, LEADERSHIP, LEADERSHIP_POD),
                rule(DecisionKind.COURT_APPLICATION, PODS, LEADERSHIP, LEADERSHIP_POD),
                rule(
                        DecisionKind.BECOME_LOOKED_AFTER,
                        CHILDREN_ACT,
                        "Children Act 1989 s20, s31, s38",
                        LEADERSHIP_POD,
                        NOMINATED_OFFICER,
                        COURT),
                rule(DecisionKind.CHANGE_OF_CARER, PODS, LOCAL, POD_MANAGER, LEADERSHIP_POD, NOMINATED_OFFICER),
                rule(
                        DecisionKind.PERMANENCE_PLAN,
                        CARE_PLANNING,
                        "SI 2010/959 reg 5; " + LOCAL,
                        POD_MANAGER,
                        LEADERSHIP_POD,
                        COURT),
                rule(
                        DecisionKind.LONG_TERM_FOSTER_CARE,
                        LocalDate.of(2015, 4, 1),
                        "SI 2010/959 reg 22B; " + LEADERSHIP,
                        LEADERSHIP_POD,
                        NOMINATED_OFFICER,
                        COURT),
                rule(DecisionKind.ADOPTION, ADOPTION_AGENCIES, "SI 2005/389 reg 19", AGENCY_DECISION_MAKER),
                rule(
                        DecisionKind.RETURN_HOME,
                        CARE_PLANNING,
                        "SI 2010/959 reg 19 and reg 39",
                        NOMINATED_OFFICER,
                        COURT),
                rule(DecisionKind.FUNDING, PODS, LEADERSHIP, LEADERSHIP_POD),
                rule(DecisionKind.END_OF_INVOLVEMENT, PODS, LOCAL, POD_MANAGER, LEADERSHIP_POD),
                rule(DecisionKind.OTHER, PODS, LOCAL, KEYWORKER, POD_MANAGER, LEADERSHIP_POD, COURT)));
    }

    private static AuthorityRule rule(DecisionKind kind, LocalDate from, String source, DecisionAuthority... accepted) {
        return new AuthorityRule(kind, Set.of(accepted), from, "england-" + from, source);
    }
}
