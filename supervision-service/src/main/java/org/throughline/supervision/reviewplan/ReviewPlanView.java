package org.throughline.supervision.reviewplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SlipCause;
import org.throughline.supervision.reviewplan.rule.Discussion;
import org.throughline.supervision.reviewplan.rule.Mends;
import org.throughline.supervision.reviewplan.rule.Proof;
import org.throughline.supervision.reviewplan.rule.ReviewPlan;
import org.throughline.supervision.reviewplan.rule.Session;
import org.throughline.supervision.reviewplan.rule.Shortage;
import org.throughline.supervision.reviewplan.rule.Slip;
import org.throughline.supervision.reviewplan.rule.Week;

/** A pod's next weeks as people see them. */
@Schema(name = "ReviewPlan")
record ReviewPlanView(
        UUID podId,
        LocalDate from,

        @Schema(description = "First day no longer planned.")
        LocalDate until,

        @Schema(description = "Whether every review-due date in these weeks is met.")
        boolean meetsEveryDate,

        @Schema(description = "How that is known, of the dates for which the pod meets in time.")
        Proof proof,

        String inWords,
        List<PlannedSession> sessions,

        @Schema(description = "Each date that is not met, the earliest first.")
        List<AtRisk> slips,

        @Schema(nullable = true, description = "The arithmetic where minutes are missing.")
        TooFewMinutes shortage,

        WhatWouldDo mends) {

    /** One session of the plan. */
    @Schema(name = "PlannedSession")
    record PlannedSession(
            LocalDate on,

            @Schema(description = "0 where the pod does not meet.")
            int minutes,

            @Schema(description = "Not scheduled yet: taken to be as the last that is.")
            boolean assumed,

            @Schema(description = "Kept for what the pod brings itself.")
            int minutesKept,

            @Schema(description = "No case is planned in them.")
            int minutesFree,

            List<Item> cases) {}

    /** One case in a session. */
    @Schema(name = "PlannedReview")
    record Item(
            UUID caseId,
            UUID childId,
            LocalDate reviewDue,
            int minutes,
            boolean carriedOver,

            @Schema(description = "Its date would allow a later session.")
            boolean ahead) {}

    /** A review-due date that is not met. */
    @Schema(name = "ReviewDateAtRisk")
    record AtRisk(
            UUID caseId,
            UUID childId,
            LocalDate reviewDue,

            @Schema(nullable = true, description = "The day instead; null where there is none in these weeks.")
            LocalDate discussedOn,

            @Schema(nullable = true) Integer daysLate,
            SlipCause cause) {}

    /** The sessions in which the most minutes are missing. */
    @Schema(name = "ReviewShortage")
    record TooFewMinutes(
            LocalDate from,

            @Schema(description = "The day of the last of these sessions.")
            LocalDate to,

            int sessions,
            int minutes,
            int discussions,
            int minutesNeeded,
            int minutesMissing,
            String inWords) {}

    /** The least that would do; each by itself. */
    @Schema(name = "ReviewMends")
    record WhatWouldDo(
            @Schema(nullable = true) Integer minutesMoreEachSession,
            @Schema(nullable = true) OneMore anotherSession,
            List<UUID> fewerCases,
            List<String> inWords) {}

    /** One session more. */
    @Schema(name = "ReviewMendSession")
    record OneMore(LocalDate on, int minutes) {}

    /** The plan with the cases that its reader may see; the minutes and the words are of all. */
    static ReviewPlanView of(UUID pod, ReviewPlan plan, Outlook outlook, Set<UUID> seen) {
        return new ReviewPlanView(
                pod,
                plan.from(),
                plan.until(),
                plan.meetsEveryDate(),
                plan.proof(),
                InWords.answer(plan),
                plan.weeks().stream().map(week -> session(week, outlook, seen)).toList(),
                plan.slips().stream()
                        .filter(slip -> seen.contains(slip.caseId()))
                        .map(slip -> atRisk(slip, outlook))
                        .toList(),
                plan.shortage() == null ? null : shortage(plan.shortage()),
                mends(plan.mends(), seen));
    }

    private static PlannedSession session(Week week, Outlook outlook, Set<UUID> seen) {
        return new PlannedSession(
                week.day(),
                week.minutes(),
                outlook.assumed().contains(week.day()),
                week.kept(),
                week.free(),
                week.discussions().stream()
                        .filter(one -> seen.contains(one.caseId()))
                        .map(one -> item(one, outlook))
                        .toList());
    }

    private static Item item(Discussion one, Outlook outlook) {
        return new Item(
                one.caseId(),
                outlook.childOf(one.caseId()),
                one.reviewDue(),
                one.minutes(),
                one.carriedOver(),
                one.ahead());
    }

    private static AtRisk atRisk(Slip slip, Outlook outlook) {
        return new AtRisk(
                slip.caseId(),
                outlook.childOf(slip.caseId()),
                slip.reviewDue(),
                slip.discussedOn(),
                slip.daysLate(),
                slip.cause());
    }

    private static TooFewMinutes shortage(Shortage shortage) {
        return new TooFewMinutes(
                shortage.from(),
                shortage.by(),
                shortage.sessions(),
                shortage.room(),
                shortage.discussions(),
                shortage.needed(),
                shortage.missing(),
                InWords.shortage(shortage));
    }

    private static WhatWouldDo mends(Mends mends, Set<UUID> seen) {
        Session another = mends.anotherSession();
        return new WhatWouldDo(
                mends.minutesMoreEachSession(),
                another == null ? null : new OneMore(another.day(), another.minutes()),
                mends.fewerCases().stream().filter(seen::contains).toList(),
                InWords.mends(mends));
    }
}
