package org.throughline.cases.retention;

/** What the API document shows of retention. */
final class RetentionExamples {

    static final String HOLD = """
            {"reason": "CLAIM", "words": "Letter of claim received from the family's solicitor."}""";

    static final String LIFTING = """
            {"words": "The claim was settled."}""";

    static final String HELD = """
            {"holdId": "019ab0c4-7d20-7a11-8c22-3d4e5f607195", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "reason": "CLAIM", "words": "Letter of claim received from the family's solicitor.",
             "heldOn": "2026-11-24", "heldBy": "01900000-0000-7000-8000-000000000009", "liftedOn": null,
             "liftedBy": null, "liftedWords": null}""";

    static final String HOLDS = "{\"items\": [" + HELD + "], \"next\": null}";

    static final String ERASE = """
            {"childIds": ["019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d"]}""";

    static final String ERASED = """
            [{"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "result": "HELD", "erasureId": null}]""";

    static final String DUE = """
            {"items": [{"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "outcome": "ERASE",
             "kind": "CHILD_IN_NEED", "countedFrom": "BIRTH", "years": 25,
             "source": "Local retention schedule; configurable", "keptUntil": "2026-03-01"}], "next": null}""";

    static final String ERASURES = """
            {"items": [{"erasureId": "019ab0c4-7d20-7a11-8c22-3d4e5f607196",
             "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "kind": "CHILD_IN_NEED",
             "source": "Local retention schedule; configurable", "keptUntil": "2026-03-01",
             "erasedAt": "2026-11-24T10:15:00Z", "rowsErased": {"case_file": 1, "child": 1}}], "next": null}""";

    static final String RULES = """
            [{"kind": "LOOKED_AFTER", "trigger": "BIRTH", "years": 75,
             "source": "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 50"}]""";

    private RetentionExamples() {}
}
