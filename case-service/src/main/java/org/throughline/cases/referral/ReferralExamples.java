package org.throughline.cases.referral;

/** What the API document shows of referrals: three children, one of them unborn, one known. */
final class ReferralExamples {

    static final String NEW = """
            {"mashReference": "MASH-2026-004711", "receivedAt": "2026-11-23T09:05:00Z", "source": "2A", "primaryNeed": "N1",
             "narrative": "School reports that both children arrive hungry.", "lawfulBasis": "PUBLIC_TASK",
             "lawfulBasisNote": "Children Act 1989 s47", "familyKnows": false, "familyNotToldReason": "NOT_REACHED", "children": [
              {"childReference": "C-1", "laChildId": "LA104477", "nhsNumber": "943 476 5919", "givenName": "Zo\u00eb",
               "familyName": "O\u2019Neill", "dateOfBirth": "2017-03-09", "sex": "F"},
              {"childReference": "C-2", "givenName": "Finn", "familyName": "O\u2019Neill", "dateOfBirth": "2020-06-21",
               "sex": "M", "siblingOf": "C-1"},
              {"childReference": "C-3", "familyName": "O\u2019Neill", "unborn": true, "expectedDateOfBirth": "2027-02-01",
               "siblingOf": "C-1"}]}""";

    static final String RECEIPT = """
            {"referralId": "01930000-0000-7000-8000-00000000a001", "mashReference": "MASH-2026-004711",
             "receivedAt": "2026-11-23T09:05:00Z", "decisionDue": "2026-11-24", "children": [
              {"childReference": "C-1", "childId": "01930000-0000-7000-8000-00000000c001", "match": "KNOWN",
               "matchedOn": ["DATE_OF_BIRTH", "LA_CHILD_ID", "NAME", "NHS_NUMBER"], "contradicted": [], "possibleChildIds": []},
              {"childReference": "C-2", "childId": "01930000-0000-7000-8000-00000000c002", "match": "NEW",
               "matchedOn": [], "contradicted": [], "possibleChildIds": []},
              {"childReference": "C-3", "childId": "01930000-0000-7000-8000-00000000c003", "match": "NEW",
               "matchedOn": [], "contradicted": [], "possibleChildIds": []}]}""";

    static final String VIEW = """
            {"referralId": "01930000-0000-7000-8000-00000000a001", "mashReference": "MASH-2026-004711", "version": 1,
             "status": "ACCEPTED", "receivedAt": "2026-11-23T09:05:00Z", "decisionDue": "2026-11-24",
             "updatedAt": "2026-11-23T11:40:12Z", "decidedAt": "2026-11-23T11:40:12Z", "decision": "ACCEPT",
             "withdrawnAt": null, "withdrawalReason": null, "furtherInformation": 0, "children": [
              {"childReference": "C-3", "childId": "01930000-0000-7000-8000-00000000c003", "match": "NEW",
               "matchedOn": [], "contradicted": [], "possibleChildIds": [],
               "caseId": "01930000-0000-7000-8000-00000000ca03", "outcome": "OPENED"}]}""";

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String DECISION = """
            {"decision": "ACCEPT", "rationale": "Neglect reported by two sources; assessment needed."}""";

    static final String DECIDED = """
            {"referralId": "01930000-0000-7000-8000-00000000a001", "version": 1, "decision": "ACCEPT", "cases": [
              {"childReference": "C-3", "childId": "01930000-0000-7000-8000-00000000c003",
               "caseId": "01930000-0000-7000-8000-00000000ca03", "outcome": "OPENED",
               "podId": "01930000-0000-7000-8000-0000000000d1", "keyworkerId": "01900000-0000-7000-8000-000000000003",
               "reasons": ["OPEN_SIBLING", "ROOM"], "proposal": null}]}""";

    static final String UPDATE = """
            {"primaryNeed": "N1", "familyKnows": true, "addedChildren": [
              {"childReference": "C-4", "givenName": "Ida", "familyName": "O\u2019Neill", "dateOfBirth": "2022-01-30",
               "siblingOf": "C-1"}]}""";

    static final String UPDATED = """
            {"updateId": "01930000-0000-7000-8000-00000000ab01", "referralId": "01930000-0000-7000-8000-00000000a001",
             "version": 1, "applied": true, "addedChildren": [
              {"childReference": "C-4", "childId": "01930000-0000-7000-8000-00000000c004", "match": "NEW",
               "matchedOn": [], "contradicted": [], "possibleChildIds": []}]}""";

    static final String WITHDRAWAL = """
            {"reason": "SENT_TWICE", "note": "See MASH-2026-004710."}""";

    static final String WITHDRAWN = """
            {"referralId": "01930000-0000-7000-8000-00000000a002", "mashReference": "MASH-2026-004712", "version": 1,
             "status": "WITHDRAWN", "receivedAt": "2026-11-23T09:05:00Z", "decisionDue": "2026-11-24",
             "updatedAt": "2026-11-23T09:40:12Z", "decidedAt": null, "decision": null,
             "withdrawnAt": "2026-11-23T09:40:12Z", "withdrawalReason": "SENT_TWICE", "furtherInformation": 0, "children": [
              {"childReference": "C-1", "childId": "01930000-0000-7000-8000-00000000c003", "match": "NEW",
               "matchedOn": [], "contradicted": [], "possibleChildIds": [], "caseId": null, "outcome": null}]}""";

    static final String CODES = """
            {"source": [{"code": "1A", "label": "Individual: family member, relative or carer"}],
             "primaryNeed": [{"code": "N1", "label": "Abuse, neglect and exploitation"}],
             "lawfulBasis": [{"code": "PUBLIC_TASK",
              "label": "Public task, such as Children Act 1989 s17 and s47: article 6(1)(e)"}],
             "familyNotToldReason": [{"code": "RISK_TO_CHILD", "label": "Telling them could put the child at risk"}],
             "withdrawalReason": [{"code": "SENT_IN_ERROR", "label": "Not meant to be sent"}]}""";

    private ReferralExamples() {}
}
