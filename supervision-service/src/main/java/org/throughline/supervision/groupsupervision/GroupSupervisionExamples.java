package org.throughline.supervision.groupsupervision;

/** What the API document shows of group supervisions. */
public final class GroupSupervisionExamples {

    static final String NEW = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "startsAt": "2026-11-25T10:00:00Z", "minutes": 120}""";

    /** A session that is not closed. */
    public static final String SESSION = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "minutes": 120, "closedAt": null, "version": 0}""";

    static final String PAGE = "{\"items\": [" + SESSION + "], \"next\": null}";

    private GroupSupervisionExamples() {}
}
