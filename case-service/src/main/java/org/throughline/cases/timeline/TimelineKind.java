package org.throughline.cases.timeline;

import java.util.Arrays;
import org.throughline.platform.problem.Problem;

/** What a fact on a child's timeline is; each is an arm of the view {@code timeline_entry}. */
public enum TimelineKind {
    REFERRAL_RECEIVED,
    REFERRAL_UPDATED,
    CENSUS_REFERRAL,
    REFERRAL_WITHDRAWN,
    REFERRAL_DECIDED,
    CASE_OPENED,
    STRATEGY_DISCUSSION,
    ENQUIRY_BEGAN,
    ENQUIRY_CONCLUDED,
    PROTECTION_CONFERENCE,
    PROTECTION_PLAN_BEGAN,
    PROTECTION_PLAN_ENDED,
    CORE_GROUP,
    STAGE_BEGAN,
    BECAME_LOOKED_AFTER,
    LEGAL_STATUS,
    PLACEMENT_BEGAN,
    CEASED_TO_BE_LOOKED_AFTER,
    LOOKED_AFTER_EPISODE,
    PROCEEDINGS_ISSUED,
    PROCEEDINGS_EXTENDED,
    HEARING,
    PROCEEDINGS_CONCLUDED,
    CASE_ALLOCATED,
    TRANSFER_REQUESTED,
    TRANSFER_ENDED,
    KEYWORKER_BEGAN,
    CO_WORK_BEGAN,
    COVER_BEGAN,
    CONTACT,
    VOICE,
    PROMISE_MADE,
    PROMISE_RENEGOTIATED,
    PROMISE_SETTLED,
    WORKER_WISH,
    LOOKED_AFTER_REVIEW,
    GOAL_SET,
    GOAL_REVISED,
    GOAL_SCORED,
    GOAL_CLOSED,
    STORY_WRITTEN,
    DRIFT_REVIEW,
    ESCALATION_RAISED,
    ESCALATION_ANSWERED,
    DECISION,
    PERMANENCE_PLAN,
    PERMANENCE_ACHIEVED,
    NETWORK_MEMBER_JOINED,
    NETWORK_MEMBER_LEFT,
    SHARED_OUTCOME_AGREED,
    SHARED_OUTCOME_PROGRESSED,
    SHARED_OUTCOME_ENDED,
    CHILDREN_MERGED,
    CHILDREN_SPLIT,
    CASE_CLOSED;

    /** Reads a kind from a query; a 400 problem where there is none of that name. */
    public static TimelineKind fromString(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at("kind", "is none of the kinds of this timeline"));
    }
}
