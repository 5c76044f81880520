package org.throughline.cases.returns.dfe;

/** What the API document shows of submissions to the Department. */
final class DfeExamples {

    static final String NEW = "{\"kind\": \"DELTA\"}";

    static final String RECEIPT = "{\"receipt\": \"8c1f3b1e-6f0a-4c8e-9a55-0f6d0e5a4b21\"}";

    static final String SUBMISSION = """
            {"submissionId": "019ab0c4-7d30-7c22-8d33-4e5f60718293", "kind": "DELTA", "state": "OPEN",
             "madeAt": "2026-11-24T09:00:00Z", "pages": 2, "pagesReceipted": 1, "children": 130, "purges": 1,
             "leftOut": 3}""";

    static final String LIST = "{\"items\": [" + SUBMISSION + "], \"next\": null}";

    static final String PAGE = """
            [{"la_child_id": "RT1", "mis_child_id": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
              "child_details": {"first_name": "Ada", "surname": "Example", "date_of_birth": "2011-09-09", "sex": "F",
               "ethnicity": "WBRI"},
              "social_care_episodes": [{"social_care_episode_id": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
               "referral_date": "2025-05-01", "referral_source": "2A", "referral_no_further_action_flag": false,
               "care_worker_details": [{"worker_id": "SW1234567890", "start_date": "2025-05-01"}]}]},
             {"la_child_id": "RT2", "purge": true}]""";

    private DfeExamples() {}
}
