package org.throughline.supervision.reviewplan;

/** What the API document shows of plans. */
final class ReviewPlanExamples {

    static final String SHORT = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "from": "2026-11-24", "until": "2026-12-08",
             "meetsEveryDate": false, "proof": "ARITHMETIC",
             "inWords": "1 review-due date from 24 Nov 2026 to 7 Dec 2026 cannot be met.",
             "sessions": [{"on": "2026-11-25", "minutes": 20, "assumed": false, "minutesKept": 2, "minutesFree": 3,
                           "cases": [{"caseId": "01900000-0000-7000-8000-0000000000c1",
                                      "childId": "01900000-0000-7000-8000-0000000000d1", "reviewDue": "2026-11-26",
                                      "minutes": 15, "carriedOver": false, "ahead": false}]},
                          {"on": "2026-12-02", "minutes": 20, "assumed": true, "minutesKept": 2, "minutesFree": 3,
                           "cases": [{"caseId": "01900000-0000-7000-8000-0000000000c2",
                                      "childId": "01900000-0000-7000-8000-0000000000d2", "reviewDue": "2026-11-27",
                                      "minutes": 15, "carriedOver": false, "ahead": false}]}],
             "slips": [{"caseId": "01900000-0000-7000-8000-0000000000c2",
                        "childId": "01900000-0000-7000-8000-0000000000d2", "reviewDue": "2026-11-27",
                        "discussedOn": "2026-12-02", "daysLate": 5, "cause": "NOT_ENOUGH_MINUTES"}],
             "shortage": {"from": "2026-11-25", "to": "2026-11-25", "sessions": 1, "minutes": 18, "discussions": 2,
                          "minutesNeeded": 30, "minutesMissing": 12,
                          "inWords": "From 25 Nov 2026 to 25 Nov 2026 the pod has 1 session with 18 minutes for cases. 2 discussions cannot wait longer or be held before, and need 30 minutes: 30 - 18 = 12 minutes too few."},
             "mends": {"minutesMoreEachSession": 13, "anotherSession": {"on": "2026-11-25", "minutes": 16},
                       "fewerCases": ["01900000-0000-7000-8000-0000000000c1"],
                       "inWords": ["13 minutes more in every session; 12 would not do.",
                                   "One session more, of 16 minutes on 25 Nov 2026; no shorter one would do.",
                                   "1 case fewer; 0 would not do."]}}""";

    static final String IN_TIME = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "from": "2026-11-24", "until": "2026-12-08",
             "meetsEveryDate": true, "proof": "PLAN",
             "inWords": "Every review-due date from 24 Nov 2026 to 7 Dec 2026 can be met.",
             "sessions": [{"on": "2026-11-25", "minutes": 90, "assumed": false, "minutesKept": 9, "minutesFree": 81,
                           "cases": []}],
             "slips": [], "shortage": null,
             "mends": {"minutesMoreEachSession": null, "anotherSession": null, "fewerCases": [], "inWords": []}}""";

    static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 240" role="img" lang="en-GB">\
            <title id="title">A pod's group supervisions, 24 Nov 2026 to 15 Feb 2027</title></svg>""";

    private ReviewPlanExamples() {}
}
