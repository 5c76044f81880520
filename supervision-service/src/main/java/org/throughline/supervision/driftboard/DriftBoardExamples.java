package org.throughline.supervision.driftboard;

/** What the API document shows of the drift board. */
final class DriftBoardExamples {

    private static final String CASES = """
            "asOf": "2026-11-23",
             "counts": {"openCases": 1, "overdue": 1, "neverReviewed": 1, "atRisk": 1, "drifting": 0,
                        "withoutKeyworker": 0},
             "items": [{"caseId": "01900000-0000-7000-8000-0000000000c1",
                        "childId": "01900000-0000-7000-8000-0000000000d1", "stage": "CHILD_PROTECTION",
                        "stageSince": "2026-11-02", "openedOn": "2026-11-02",
                        "review": {"start": "2026-11-02", "limitDays": 14, "reason": "CHILD_PROTECTION",
                                   "due": "2026-11-16", "ruleVersion": "standard-1",
                                   "source": "Throughline standard: group supervision discussion, a local standard"},
                        "daysLeft": -7, "band": "AT_RISK", "weight": 3,
                        "reasons": [{"code": "NOT_REVIEWED", "words": "The pod has not discussed the child in time.",
                                     "since": "2026-11-02", "from": "2026-11-17", "until": null,
                                     "limit": {"number": 14, "unit": "DAYS"},
                                     "source": "Throughline standard: group supervision discussion, a local standard",
                                     "weight": 3, "about": null}],
                        "nextChange": "2026-12-04", "disagreement": null, "lastFinding": null, "lastReviewedOn": null,
                        "keyworker": {"workerId": "01900000-0000-7000-8000-000000000003", "since": "2026-11-02",
                                      "lastContactAt": "2026-11-19T15:30:00Z", "absent": false, "lastDay": null},
                        "lastContactAt": "2026-11-19T15:30:00Z", "childLastSeenAt": "2026-11-19T15:30:00Z",
                        "nextClock": {"clockId": "01900000-0000-7000-8000-0000000000e1",
                                      "kind": "PROTECTION_VISIT", "dueOn": "2026-12-03"},
                        "carriedOver": false}],
             "next": null}""";

    static final String BOARD = "{\"podId\": \"01900000-0000-7000-8000-0000000000a1\", " + CASES;

    static final String MINE = "{\"workerId\": \"01900000-0000-7000-8000-000000000003\", " + CASES;

    private DriftBoardExamples() {}
}
