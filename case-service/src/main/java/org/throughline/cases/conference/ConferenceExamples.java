package org.throughline.cases.conference;

/** What the API document shows of child protection. */
final class ConferenceExamples {

    static final String NEW_DISCUSSION = "{\"heldOn\": \"2026-11-02\"}";

    static final String DISCUSSION = """
            {"discussionId": "019ab0c4-7d30-7f60-8182-6e7f8091a2b3", "heldOn": "2026-11-02"}""";

    static final String NEW_ENQUIRY = """
            {"discussionId": "019ab0c4-7d30-7f60-8182-6e7f8091a2b3", "startedOn": "2026-11-02"}""";

    static final String ENQUIRY = """
            {"enquiryId": "019ab0c4-7d31-7071-8293-7f8091a2b3c4", "discussionId": "019ab0c4-7d30-7f60-8182-6e7f8091a2b3",
             "startedOn": "2026-11-02", "concludedOn": null, "outcome": null}""";

    static final String CONCLUSION = "{\"concludedOn\": \"2026-11-10\", \"outcome\": \"CONFERENCE\"}";

    static final String CONCLUDED = """
            {"enquiryId": "019ab0c4-7d31-7071-8293-7f8091a2b3c4", "discussionId": "019ab0c4-7d30-7f60-8182-6e7f8091a2b3",
             "startedOn": "2026-11-02", "concludedOn": "2026-11-10", "outcome": "CONFERENCE"}""";

    static final String NEW_CONFERENCE = """
            {"kind": "INITIAL", "heldOn": "2026-11-20", "outcome": "PLAN_BEGINS", "category": "NEG"}""";

    static final String CONFERENCE = """
            {"conferenceId": "019ab0c4-7d32-7182-83a4-8091a2b3c4d5", "kind": "INITIAL", "heldOn": "2026-11-20",
             "outcome": "PLAN_BEGINS", "category": "NEG", "planId": "019ab0c4-7d33-7293-84b5-91a2b3c4d5e6"}""";

    static final String NEW_CORE_GROUP = "{\"metOn\": \"2026-12-01\"}";

    static final String CORE_GROUP = """
            {"coreGroupId": "019ab0c4-7d34-73a4-85c6-a2b3c4d5e6f7", "planId": "019ab0c4-7d33-7293-84b5-91a2b3c4d5e6",
             "metOn": "2026-12-01"}""";

    static final String PLAN_END = "{\"endedOn\": \"2027-02-15\"}";

    static final String PLAN = """
            {"planId": "019ab0c4-7d33-7293-84b5-91a2b3c4d5e6", "startedOn": "2026-11-20", "endedOn": "2027-02-15",
             "initialCategory": "NEG", "latestCategory": "NEG"}""";

    static final String PROTECTION =
            "{\"strategyDiscussions\": [" + DISCUSSION + "], \"enquiries\": [" + CONCLUDED + "], \"conferences\": ["
                    + CONFERENCE + "], \"coreGroups\": [" + CORE_GROUP + "], \"plans\": [" + PLAN + "]}";

    private ConferenceExamples() {}
}
