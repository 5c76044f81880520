package org.throughline.cases.changegoal;

/** What the API document shows of change goals. */
final class GoalExamples {

    static final String TERMS = """
            {"change": "Mum takes Ada to school, every day, on time.", "forWhom": "MOTHER", "dueOn": "2027-02-12",
             "whyByThen": "Half a term is a long time to miss when you are six.",
             "seenHow": "The register of the school: no more than two late mornings.",
             "consequence": "Ada stays with her aunt on school nights."}""";

    static final String NEW = "{\"goal\": " + TERMS + ", \"baseline\": 3, \"setOn\": \"2026-11-24\"}";

    static final String SCORE = """
            {"scoredBy": "CHILD", "score": 5, "scoredOn": "2026-12-08", "words": "Mum got up this week."}""";

    static final String REVISION = "{\"goal\": " + TERMS + ", \"reason\": \"Mum was in hospital for two weeks.\"}";

    static final String CLOSURE = """
            {"outcome": "NOT_ACHIEVED", "closedOn": "2027-02-12", "consequenceFollowed": true,
             "words": "Ada has slept at her aunt's on school nights since Monday."}""";

    static final String GOAL = "{\"goalId\": \"019ab0c4-7d40-7c13-8e44-5f6071829304\","
            + " \"caseId\": \"019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e\", \"goal\": " + TERMS + """
            , "setOn": "2026-11-24", "setBy": "01900000-0000-7000-8000-000000000003", "baseline": 3,
             "timescale": {"days": 80, "daysLived": 2395, "shareOfLife": 0.0334},
             "progress": {"viewpoints": [{"by": "CHILD", "on": "2026-12-08", "score": 5, "sinceBaseline": 2,
              "movement": "FORWARD"}], "lastScoredOn": "2026-12-08", "lastMovedOn": "2026-12-08", "daysStill": 6,
              "daysOverdue": 0}, "ending": null, "scores": [{"scoredOn": "2026-12-08", "scoredBy": "CHILD", "score": 5,
              "words": "Mum got up this week.", "recordedBy": "01900000-0000-7000-8000-000000000003"}],
             "revisions": []}""";

    static final String LIST = "{\"items\": [" + GOAL + "], \"next\": null}";

    private GoalExamples() {}
}
