package org.throughline.cases.clock.rule;

import static org.throughline.cases.clock.rule.LimitUnit.MONTHS;
import static org.throughline.cases.clock.rule.LimitUnit.WEEKS;
import static org.throughline.cases.clock.rule.LimitUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.ClockKind;

/** England's rules, and the local standards that hold where a council sets none of its own. */
final class NationalRules {

    private static final LocalDate WORKING_TOGETHER = LocalDate.of(2013, 4, 15);
    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);
    private static final LocalDate FAMILIES_ACT = LocalDate.of(2014, 4, 22);

    private static final String GUIDANCE =
            "Working Together to Safeguard Children 2013; the same in 2015, 2018 and 2023: ";
    private static final String REVIEWS = "SI 2010/959 reg. 33, Care Planning, Placement and Case Review Regulations";
    private static final String VISITS = "SI 2010/959 reg. 28(2), Care Planning, Placement and Case Review Regulations";
    private static final String INTERIM =
            "SI 2010/959 reg. 28(4), Care Planning, Placement and Case Review Regulations";
    private static final String STANDARD = "Local standard, until the council sets its own";

    static final List<ClockRule> ALL = List.of(
            guidance(
                    ClockKind.REFERRAL_DECISION, Step.ONLY, days(1), StartingFact.REFERRAL, "responding to a referral"),
            guidance(ClockKind.ASSESSMENT, Step.ONLY, days(45), StartingFact.REFERRAL, "timeliness of assessment"),
            guidance(
                    ClockKind.INITIAL_CONFERENCE,
                    Step.ONLY,
                    days(15),
                    StartingFact.STRATEGY_DISCUSSION,
                    "initial child protection conferences"),
            new ClockRule(
                    ClockKind.CORE_GROUP,
                    Step.ONLY,
                    days(10),
                    StartingFact.INITIAL_CONFERENCE,
                    WORKING_TOGETHER,
                    "working-together-2013",
                    GUIDANCE + "the core group; a council may set another",
                    true),
            guidance(
                    ClockKind.PROTECTION_REVIEW,
                    Step.FIRST,
                    months(3),
                    StartingFact.INITIAL_CONFERENCE,
                    "child protection review conferences"),
            guidance(
                    ClockKind.PROTECTION_REVIEW,
                    Step.LATER,
                    months(6),
                    StartingFact.LAST_REVIEW_CONFERENCE,
                    "child protection review conferences"),
            standard(ClockKind.PROTECTION_VISIT, days(10)),
            standard(ClockKind.CHILD_IN_NEED_VISIT, days(20)),
            regulation(ClockKind.LOOKED_AFTER_REVIEW, Step.FIRST, days(20), StartingFact.BECAME_LOOKED_AFTER, REVIEWS),
            regulation(ClockKind.LOOKED_AFTER_REVIEW, Step.SECOND, months(3), StartingFact.LAST_REVIEW, REVIEWS),
            regulation(ClockKind.LOOKED_AFTER_REVIEW, Step.LATER, months(6), StartingFact.LAST_REVIEW, REVIEWS),
            regulation(ClockKind.LOOKED_AFTER_VISIT, Step.FIRST, weeks(1), StartingFact.PLACEMENT, VISITS),
            regulation(ClockKind.LOOKED_AFTER_VISIT, Step.LATER, weeks(6), StartingFact.LAST_VISIT, VISITS),
            regulation(ClockKind.LOOKED_AFTER_VISIT, Step.LASTING, months(3), StartingFact.LAST_VISIT, VISITS),
            regulation(ClockKind.LOOKED_AFTER_VISIT, Step.UNTIL_REVIEW, weeks(1), StartingFact.LAST_VISIT, INTERIM),
            regulation(ClockKind.LOOKED_AFTER_VISIT, Step.AFTER_REVIEW, weeks(4), StartingFact.LAST_VISIT, INTERIM),
            new ClockRule(
                    ClockKind.CARE_PROCEEDINGS,
                    Step.ONLY,
                    weeks(26),
                    StartingFact.PROCEEDINGS_ISSUED,
                    FAMILIES_ACT,
                    "children-act-1989-s32-2014",
                    "Children Act 1989 s. 32(1), (5) and (8) as amended by Children and Families Act 2014 s. 14",
                    false),
            new ClockRule(
                    ClockKind.PERMANENCE_PLAN,
                    Step.ONLY,
                    months(4),
                    StartingFact.BECAME_LOOKED_AFTER,
                    CARE_PLANNING,
                    "care-planning-guidance-2010",
                    "Children Act 1989 Guidance, volume 2: a plan for permanence by the second review",
                    true));

    private NationalRules() {}

    private static ClockRule guidance(ClockKind kind, Step step, Limit limit, StartingFact from, String where) {
        return new ClockRule(
                kind, step, limit, from, WORKING_TOGETHER, "working-together-2013", GUIDANCE + where, false);
    }

    private static ClockRule regulation(ClockKind kind, Step step, Limit limit, StartingFact from, String where) {
        return new ClockRule(kind, step, limit, from, CARE_PLANNING, "si-2010-959", where, false);
    }

    private static ClockRule standard(ClockKind kind, Limit limit) {
        return new ClockRule(
                kind, Step.ONLY, limit, StartingFact.LAST_VISIT, CARE_PLANNING, "local-default-1", STANDARD, true);
    }

    private static Limit days(int workingDays) {
        return new Limit(workingDays, WORKING_DAYS);
    }

    private static Limit weeks(int weeks) {
        return new Limit(weeks, WEEKS);
    }

    private static Limit months(int months) {
        return new Limit(months, MONTHS);
    }
}
