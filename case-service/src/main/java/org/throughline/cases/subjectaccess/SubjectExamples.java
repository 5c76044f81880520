package org.throughline.cases.subjectaccess;

/** What the API document shows of subject access. */
final class SubjectExamples {

    static final String QUERY = """
            {"laChildId": "LA1234567"}""";

    static final String RECORD = """
            {"content": {"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "held": [{"heldIn": "promise",
             "rows": [{"id": "019ab0c4-7d20-7a11-8c22-3d4e5f607182", "made_to": "CHILD",
              "words": "I will bring the photographs of your old house.", "made_on": "2026-11-24"}],
             "mayNameOthers": ["words"], "otherChildren": []}]}}""";

    private SubjectExamples() {}
}
