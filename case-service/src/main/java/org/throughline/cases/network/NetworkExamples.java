package org.throughline.cases.network;

/** What the API document shows of networks. */
final class NetworkExamples {

    static final String NEW = """
            {"role": "SCHOOL", "roleWords": null, "organisation": "Example Primary School", "name": "Example Teacher",
             "reach": "Ask at the school office.", "helpsWith": "She helps you with reading.", "onChildsPage": true,
             "from": "2026-11-02"}""";

    static final String ENDING = "{\"to\": \"2026-11-20\"}";

    static final String MEMBER = """
            {"memberId": "019ab0c4-7d40-7a11-8c22-3d4e5f607182", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "role": "SCHOOL", "roleWords": null, "organisation": "Example Primary School", "name": "Example Teacher",
             "reach": "Ask at the school office.", "helpsWith": "She helps you with reading.", "onChildsPage": true,
             "from": "2026-11-02", "to": null, "recordedAt": "2026-11-20T16:30:00Z",
             "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + MEMBER + "], \"next\": null}";

    private NetworkExamples() {}
}
