package org.throughline.supervision.groupsupervision;

/** What the API document shows of group supervisions. */
public final class GroupSupervisionExamples {

    static final String NEW = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "startsAt": "2026-11-25T10:00:00Z", "minutes": 120}""";

    /** A session that is not opened. */
    public static final String SESSION = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "minutes": 120, "status": "SCHEDULED", "place": "Room 4",
             "seriesId": null, "openedAt": null, "ledBy": null, "deputy": false, "closedAt": null,
             "cancelledReason": null, "version": 0}""";

    /** A session that runs, led by a deputy. */
    public static final String OPENED = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "minutes": 120, "status": "OPEN", "place": "Room 4",
             "seriesId": null, "openedAt": "2026-11-25T10:02:30Z", "ledBy": "01900000-0000-7000-8000-000000000002",
             "deputy": true, "closedAt": null, "cancelledReason": null, "version": 1}""";

    /** A session that will not take place. */
    public static final String CANCELLED = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "minutes": 120, "status": "CANCELLED", "place": "Room 4",
             "seriesId": null, "openedAt": null, "ledBy": null, "deputy": false, "closedAt": null,
             "cancelledReason": "SICKNESS", "version": 1}""";

    /** A session that is over. */
    public static final String CLOSED = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "minutes": 120, "status": "CLOSED", "place": "Room 4",
             "seriesId": null, "openedAt": "2026-11-25T10:02:30Z", "ledBy": "01900000-0000-7000-8000-000000000001",
             "deputy": false, "closedAt": "2026-11-25T12:02:11Z", "cancelledReason": null, "version": 2}""";

    static final String PAGE = "{\"items\": [" + SESSION + "], \"next\": null}";

    private GroupSupervisionExamples() {}
}
