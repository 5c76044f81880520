package org.throughline.cases.voice;

/** What the API document shows of what children said. */
final class VoiceExamples {

    static final String NEW = """
            {"heardOn": "2026-11-20", "how": "CONVERSATION", "communication": "SPEECH",
             "said": "I like it when Gran picks me up.", "wants": "To see Gran on Sundays too.", "feels": null,
             "onChildsPage": true,
             "ratings": [{"quality": "LISTENS", "score": 4, "words": "She remembers what I told her."},
              {"quality": "DOES_WHAT_THEY_SAY", "score": 2}]}""";

    static final String VOICE = """
            {"voiceId": "019ab0c4-7d30-7b12-8d33-4e5f60718293", "caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "heardOn": "2026-11-20", "how": "CONVERSATION", "communication": "SPEECH", "ageYears": 7,
             "said": "I like it when Gran picks me up.", "wants": "To see Gran on Sundays too.", "feels": null,
             "onChildsPage": true,
             "ratings": [{"quality": "LISTENS", "label": "Listens to us", "score": 4,
              "words": "She remembers what I told her."}, {"quality": "DOES_WHAT_THEY_SAY",
              "label": "Does what they say they will do", "score": 2, "words": null}],
             "recordedAt": "2026-11-20T17:30:00Z", "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + VOICE + "], \"next\": null}";

    static final String RECORDED = "{\"voiceId\": \"019ab0c4-7d30-7b12-8d33-4e5f60718293\"}";

    static final String RELATIONSHIP = """
            {"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "rated": [{"quality": "LISTENS",
             "label": "Listens to us", "times": 3, "firstOn": "2026-02-03", "first": 2, "latestOn": "2026-11-20",
             "latest": 4, "direction": "BETTER"}], "notRated": ["HAS_TIME", "RESPECTS_PRIVACY"]}""";

    private VoiceExamples() {}
}
