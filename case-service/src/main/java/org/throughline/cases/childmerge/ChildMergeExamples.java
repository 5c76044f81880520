package org.throughline.cases.childmerge;

/** What the API document shows of merges. */
final class ChildMergeExamples {

    static final String NEW = """
            {"childId": "01930000-0000-7000-8000-00000000c002", "reason": "SAME_IDENTIFIER",
             "words": "One NHS number; the school's file has both spellings."}""";

    static final String MERGE = """
            {"mergeId": "01930000-0000-7000-8000-00000000ae01", "childId": "01930000-0000-7000-8000-00000000c002",
             "survivingChildId": "01930000-0000-7000-8000-00000000c001", "reason": "SAME_IDENTIFIER",
             "words": "One NHS number; the school's file has both spellings.", "mergedAt": "2026-11-24T10:20:00Z",
             "mergedBy": "01900000-0000-7000-8000-000000000001", "splitAt": null, "splitReason": null,
             "splitWords": null, "splitBy": null}""";

    static final String MERGES = "{\"items\": [" + MERGE + "], \"next\": null}";

    static final String SPLIT = """
            {"reason": "TWO_CHILDREN", "words": "Cousins of one name: the health visitor knows both."}""";

    static final String SPLIT_MERGE = """
            {"mergeId": "01930000-0000-7000-8000-00000000ae01", "childId": "01930000-0000-7000-8000-00000000c002",
             "survivingChildId": "01930000-0000-7000-8000-00000000c001", "reason": "SAME_IDENTIFIER",
             "words": "One NHS number; the school's file has both spellings.", "mergedAt": "2026-11-24T10:20:00Z",
             "mergedBy": "01900000-0000-7000-8000-000000000001", "splitAt": "2026-11-25T08:00:00Z",
             "splitReason": "TWO_CHILDREN", "splitWords": "Cousins of one name: the health visitor knows both.",
             "splitBy": "01900000-0000-7000-8000-000000000001"}""";

    static final String DUPLICATES = """
            {"items": [{"childId": "01930000-0000-7000-8000-00000000c001",
             "otherChildId": "01930000-0000-7000-8000-00000000c002", "matchedOn": ["NAME_BUT_ONE_LETTER", "DATE_OF_BIRTH"],
             "since": "2026-11-23T09:05:00Z"}], "next": null}""";

    static final String DISTINCTION = """
            {"otherChildId": "01930000-0000-7000-8000-00000000c002", "words": "Twins: the school knows both."}""";

    private ChildMergeExamples() {}
}
