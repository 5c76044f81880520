package org.throughline.cases.continuity;

/** What the API document shows of continuity. */
final class ContinuityExamples {

    private static final String ASKED = """
            "asOf": "2026-11-24", "window": {"from": "2025-11-25", "to": "2026-11-25"},""";

    static final String CHILD = """
            {"childId": "019ab0c4-7d12-7a55-8c3e-1f2a3b4c5d6e",""" + ASKED + """
             "figures": [
             {"measure": "UPC", "version": "2026-11", "window": {"from": "2025-11-25", "to": "2026-11-25"},
              "value": 0.750000, "band": "0.75 to under 1", "counted": 3, "outOf": 4, "undefined": null},
             {"measure": "TRANSFER_SHARE", "version": "2026-11",
              "window": {"from": "2025-11-25", "to": "2026-11-25"},
              "value": null, "band": null, "counted": null, "outOf": null, "undefined": "NO_CHANGES"}],
             "changes": [{"on": "2026-06-01", "fromWorkerId": "01900000-0000-7000-8000-000000000002",
              "toWorkerId": "01900000-0000-7000-8000-000000000003", "reason": "LEFTRL", "byTransfer": false}],
             "contactsUnderCover": 2}""";

    static final String GROUP = "{" + ASKED + """
             "children": 143, "figures": [
             {"measure": "UPC", "version": "2026-11", "window": {"from": "2025-11-25", "to": "2026-11-25"},
              "children": 141, "undefined": {"NO_CONTACTS": 2}, "mean": 0.812345, "pooled": 0.790123, "bands": [
              {"label": "under 0.25", "from": 0, "below": 0.25, "children": 1},
              {"label": "0.25 to under 0.5", "from": 0.25, "below": 0.5, "children": 9},
              {"label": "0.5 to under 0.75", "from": 0.5, "below": 0.75, "children": 31},
              {"label": "0.75 to under 1", "from": 0.75, "below": 1, "children": 44},
              {"label": "1", "from": 1, "below": null, "children": 56}]}]}""";

    static final String CAUSES = "{" + ASKED + """
             "changes": 40, "byTransfer": 6, "causes": [
             {"reason": "LEFTRL", "reasonLabel": "Previous worker left role", "changes": 30, "withinPod": 30,
              "byTransfer": 0, "share": 0.750000},
             {"reason": "MANAGE", "reasonLabel": "Managing caseloads", "changes": 10, "withinPod": 4,
              "byTransfer": 6, "share": 0.250000}]}""";

    static final String MEASURES = """
            {"items": [{"measure": "UPC", "unit": "SHARE",
             "definition": "Usual provider of care on contacts: contacts with the most frequent worker / contacts.",
             "window": null,
             "bands": ["under 0.25", "0.25 to under 0.5", "0.5 to under 0.75", "0.75 to under 1", "1"],
             "version": "2026-11", "source": "Breslau and Reeb, Journal of Medical Education 50 (1975) 965-969"}]}""";

    static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400" role="img" lang="en-GB"
             aria-labelledby="title desc"><title id="title">Keyworkers of a child, 5 Jan 2026 to 24 Nov 2026</title>
             <desc id="desc">2 keyworkers, 1 change (0 with a transfer between pods).</desc></svg>""";

    private ContinuityExamples() {}
}
