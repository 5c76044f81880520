package org.throughline.cases.childspage;

/** What the API document shows of a child's page. */
final class ChildsPageExamples {

    static final String PAGE = """
            {"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "name": "Ada", "day": "2026-11-24",
             "keyworker": {"workerId": "01900000-0000-7000-8000-000000000003", "name": "Sam",
              "reach": "Text me on 07700 900123, or ring the office.", "since": "2026-01-05"},
             "others": [],
             "promises": [{"words": "I will bring the photographs of your old house.", "madeOn": "2026-11-24",
              "by": "2026-12-01", "standing": "TO_COME"}],
             "decisions": [{"on": "2026-11-20", "words": "You see Mum every Saturday, because you both asked for it."}],
             "said": [{"on": "2026-11-20", "wants": "To see Gran on Sundays too."}],
             "helpers": [{"role": "SCHOOL", "organisation": "Example Primary School",
              "helpsWith": "She helps you with reading."}],
             "workingOn": [{"childNotices": "Somebody meets you at the school gate each morning.", "by": "2027-02-12"}],
             "reached": [], "meeting": {"by": "2026-12-08", "late": false}}""";

    static final String HTML = "<!DOCTYPE html><html lang=\"en-GB\"><title>My page</title><h1>Hello Ada</h1></html>";

    private ChildsPageExamples() {}
}
