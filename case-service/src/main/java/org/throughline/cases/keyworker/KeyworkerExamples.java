package org.throughline.cases.keyworker;

/** What the API document shows of keyworkers. */
final class KeyworkerExamples {

    static final String CHANGE = """
            {"keyworkerId": "01900000-0000-7000-8000-000000000003", "on": "2026-12-01", "reason": "LEFTRL",
             "planned": true, "childTold": {"told": true, "byWhom": "01900000-0000-7000-8000-000000000002"}}""";

    static final String SPELL = """
            {"spellId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "keyworkerId": "01900000-0000-7000-8000-000000000003", "from": "2026-12-01", "to": null,
             "reason": "LEFTRL", "reasonLabel": "Previous worker left role", "planned": true,
             "childTold": {"told": true, "byWhom": "01900000-0000-7000-8000-000000000002"},
             "warnings": []}""";

    static final String SPELLS = "{\"items\": [" + SPELL + "], \"next\": null}";

    static final String PROCESS_TRANSFERS = """
            {"items": [{"spellId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
              "caseId": "01900000-0000-7000-8000-000000000601", "childId": "01900000-0000-7000-8000-000000000501",
              "podId": "01900000-0000-7000-8000-000000000101",
              "keyworkerId": "01900000-0000-7000-8000-000000000003", "from": "2026-12-01"}], "next": null}""";

    private KeyworkerExamples() {}
}
