package org.throughline.cases.restriction;

/** What the API document shows of restrictions. */
final class RestrictionExamples {

    static final String NEW = """
            {"reason": "STAFF_FAMILY", "denied": ["01900000-0000-7000-8000-000000000003"], "reviewOn": "2027-05-24"}""";

    static final String AMENDMENT = """
            {"allowed": ["01900000-0000-7000-8000-000000000006", "01900000-0000-7000-8000-000000000001"]}""";

    static final String REVIEW = """
            {"reviewOn": "2027-10-24"}""";

    static final String LIFTING = """
            {"reason": "NO_LONGER_NEEDED"}""";

    static final String RESTRICTION = """
            {"restrictionId": "019ab0c4-7d20-7a11-8c22-3d4e5f607190", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "reason": "STAFF_FAMILY", "allowed": [], "denied": ["01900000-0000-7000-8000-000000000003"],
             "decidedBy": "01900000-0000-7000-8000-000000000006", "decidedOn": "2026-11-24", "reviewOn": "2027-05-24",
             "reviewOverdue": false, "liftedOn": null, "liftedBy": null, "liftReason": null,
             "steps": [{"kind": "RESTRICTED", "takenBy": "01900000-0000-7000-8000-000000000006",
              "takenAt": "2026-11-24T10:15:00Z", "allowed": [], "denied": ["01900000-0000-7000-8000-000000000003"],
              "reviewOn": "2027-05-24"}]}""";

    static final String LIST = "{\"items\": [" + RESTRICTION + "], \"next\": null}";

    private RestrictionExamples() {}
}
