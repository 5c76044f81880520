package org.throughline.cases.story;

/** What the API document shows of One Story. */
final class StoryExamples {

    static final String NEW = """
            {"section": "WHO_I_AM", "audience": "CHILD_AND_FAMILY", "toldBy": "CHILD",
             "body": "I like drawing houses. My best friend is my cousin."}""";

    static final String PATCH = """
            {"body": "I like drawing houses and boats. My best friend is my cousin."}""";

    static final String ENTRY = """
            {"entryId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "version": 1, "section": "WHO_I_AM",
             "heading": "Who I am", "audience": "CHILD_AND_FAMILY", "toldBy": "CHILD",
             "body": "I like drawing houses. My best friend is my cousin.", "writtenAt": "2026-11-20T16:30:00Z",
             "writtenBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + ENTRY + "], \"next\": null}";

    private StoryExamples() {}
}
