package org.throughline.cases.allocation;

/** What the API document shows of allocation. */
final class AllocationExamples {

    static final String CHOICE = """
            {"podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003", "overrideReason": "CHILD_WISH"}""";

    static final String ALLOCATION = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003"}""";

    private static final String POD_LOAD = """
            {"before": {"cases": 41, "fte": 4.5, "perFte": 9.11}, "after": {"cases": 42, "fte": 4.5, "perFte": 9.33},
             "limit": 16, "within": true}""";

    private static final String KEYWORKER_LOAD = """
            {"before": {"cases": 8, "fte": 1, "perFte": 8.00}, "after": {"cases": 9, "fte": 1, "perFte": 9.00},
             "limit": 16, "within": true}""";

    static final String PROPOSAL =
            """
            {"expertise": ["SEXUAL_ABUSE"],
             "candidates": [{"podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
              "keyworkerId": "01900000-0000-7000-8000-000000000003", "room": true,
              "podLoad": """ + POD_LOAD + ", \"keyworkerLoad\": " + KEYWORKER_LOAD + """
             , "reasons": [
               {"code": "OPEN_SIBLING", "childIds": ["019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d"],
                "workerId": "01900000-0000-7000-8000-000000000003", "until": null, "load": null},
               {"code": "ROOM", "childIds": [], "workerId": null, "until": null,
                "load": {"cases": 42, "fte": 4.5, "perFte": 9.33}}],
              "keyworkers": [{"workerId": "01900000-0000-7000-8000-000000000003",
               "load": """ + KEYWORKER_LOAD + """
               , "siblingIds": ["019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d"], "lastWith": null, "expertise": [],
               "missingExpertise": ["SEXUAL_ABUSE"],
               "wishes": [{"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5e", "wish": "WOMAN", "met": "UNKNOWN"}]}]}],
             "stopped": [{"podId": "019ab0c4-7d13-7d4e-8f60-4c5d6e7f8091", "stops": ["NO_POD_MANAGER"]}]}""";

    static final String UNALLOCATED = """
            {"items": [{"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
              "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "referralId": null, "stage": "ASSESSMENT",
              "openedOn": "2026-11-16", "workingDays": 6}], "next": null}""";

    private AllocationExamples() {}
}
