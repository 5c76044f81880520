package org.throughline.cases.allocation;

/** What the API document shows of allocation. */
final class AllocationExamples {

    static final String CHOICE = """
            {"podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003", "overrideReason": "CHILD_WISH"}""";

    static final String ALLOCATION = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003"}""";

    static final String PROPOSAL = """
            {"candidates": [{"podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
              "keyworkerId": "01900000-0000-7000-8000-000000000003", "room": true,
              "podLoad": {"cases": 42, "fte": 4.5, "perFte": 9.33},
              "keyworkerLoad": {"cases": 9, "fte": 1, "perFte": 9.00},
              "reasons": [
               {"code": "OPEN_SIBLING", "childIds": ["019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d"],
                "workerId": "01900000-0000-7000-8000-000000000003", "until": null, "load": null},
               {"code": "ROOM", "childIds": [], "workerId": null, "until": null,
                "load": {"cases": 42, "fte": 4.5, "perFte": 9.33}}]}],
             "stopped": [{"podId": "019ab0c4-7d13-7d4e-8f60-4c5d6e7f8091", "stops": ["NO_POD_MANAGER"]}]}""";

    private AllocationExamples() {}
}
