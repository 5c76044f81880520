package org.throughline.cases.casefile;

/** What the API document shows of cases. */
final class CaseExamples {

    static final String CASE = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "referralId": "019ab0c4-7d0e-7833-8a1c-fd0e1f2a3b4c", "stage": "ASSESSMENT",
             "stageSince": "2026-11-16", "openedOn": "2026-11-16", "closedOn": null, "closureReason": null,
             "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f", "podSince": "2026-11-16",
             "keyworkerId": "01900000-0000-7000-8000-000000000003", "keyworkerSince": "2026-11-16"}""";

    static final String LIST = "{\"items\": [" + CASE + "], \"next\": null}";

    static final String IDS = "{\"ids\": [\"019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e\"]}";

    static final String SUMMARIES = """
            {"items": [{"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
              "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "givenName": "Example", "familyName": "Child",
              "dateOfBirth": "2019-05-04", "expectedDateOfBirth": null, "unborn": false, "stage": "ASSESSMENT",
              "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
              "keyworkerId": "01900000-0000-7000-8000-000000000003"}]}""";

    private CaseExamples() {}
}
