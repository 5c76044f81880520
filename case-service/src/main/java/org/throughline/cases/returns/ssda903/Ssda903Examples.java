package org.throughline.cases.returns.ssda903;

/** What the API document shows of the SSDA903 return. */
final class Ssda903Examples {

    static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            RT1,2,09/09/2011,WBRI,A123456789012,,
            """;

    static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            RT1,01/05/2025,S,C2,N1,U1,PR1,,,,EH14 8EC,WD10 6ZQ,1157828
            """;

    static final String REVIEWS = """
            CHILD,DOB,REVIEW,REVIEW_CODE
            RT1,09/09/2011,28/05/2025,PN1
            """;

    static final String SOCIAL_WORKER = """
            CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
            RT1,09/09/2011,SW1234567890,01/05/2025,,FCONTA
            """;

    static final String FINDINGS = """
            {"items": [{"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "findings": [
             {"code": "GAP_OVER_SEVEN_DAYS",
              "says": "Unless FCONTA, a spell starts within 7 days of the end of the one before.",
              "spellFrom": "2025-09-20"},
             {"code": "NO_SPELL_ON_31_MARCH", "says": "A child looked after on 31 March has an open spell then.",
              "spellFrom": null}]}], "next": null}""";

    private Ssda903Examples() {}
}
