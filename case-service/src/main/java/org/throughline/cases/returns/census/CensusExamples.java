package org.throughline.cases.returns.census;

/** What the API document shows of the children in need census. */
final class CensusExamples {

    static final String CENSUS = """
            <?xml version="1.0" encoding="UTF-8"?><Message><Header><CollectionDetails><Collection>CIN</Collection>
            <Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>
            <ChildIdentifiers><LAchildID>RT1</LAchildID><PersonBirthDate>2011-09-09</PersonBirthDate><Sex>F</Sex>
            </ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails>
            <CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>2A</ReferralSource>
            <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>
            """;

    static final String FINDINGS = """
            {"items": [{"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "leftOut": true, "findings": [
             {"code": "MISSING", "says": "The census requires this, and the record does not have it.",
              "element": "ChildIdentifiers/LAchildID"}]}], "next": null}""";

    private CensusExamples() {}
}
