package org.throughline.workforce.seat;

/** What the API document shows of compositions. */
final class CompositionExamples {

    static final String NO_MANAGER = """
            {"rule": "pod", "asOf": "2026-11-23",
             "met": [
              {"requirement": "SENIOR_SOCIAL_WORKER", "measure": "FTE", "needed": 0, "most": 2, "present": 1.6,
               "since": "2025-04-01"},
              {"requirement": "SOCIAL_WORKER", "measure": "FTE", "needed": 0, "most": 5, "present": 4.8,
               "since": "2025-04-01"},
              {"requirement": "SOCIAL_WORKER_IN_TRAINING", "measure": "PEOPLE", "needed": 1, "most": null, "present": 1,
               "since": "2025-09-01"},
              {"requirement": "POD_ADMINISTRATIVE_OFFICER", "measure": "PEOPLE", "needed": 1, "most": null, "present": 1,
               "since": "2025-04-01"}],
             "missing": [
              {"requirement": "POD_MANAGER", "measure": "FTE", "needed": 1, "most": 1, "present": 0,
               "since": "2026-11-02"}],
             "over": []}""";

    private CompositionExamples() {}
}
