package org.throughline.cases.child;

/** What the API document shows of children. */
final class ChildExamples {

    static final String CHILD = """
            {"id": "01930000-0000-7000-8000-00000000c003", "laChildId": null, "nhsNumber": null, "upn": null,
             "givenName": null, "familyName": "O\u2019Neill", "dateOfBirth": null, "expectedDateOfBirth": "2027-02-01",
             "unborn": true, "sex": "U", "ethnicity": null, "mergedIntoId": null, "mergedChildIds": [],
             "siblingIds": ["01930000-0000-7000-8000-00000000c001"], "possibleDuplicateIds": [],
             "openCaseId": "01930000-0000-7000-8000-00000000ca03"}""";

    static final String SEARCH = "{\"name\": \"zoe oneill\", \"limit\": 20}";

    static final String FOUND = """
            {"items": [{"id": "01930000-0000-7000-8000-00000000c001", "laChildId": "LA104477", "givenName": "Zo\u00eb",
             "familyName": "O\u2019Neill", "dateOfBirth": "2017-03-09", "expectedDateOfBirth": null, "unborn": false, "mergedIntoId": null}],
             "next": null}""";

    private ChildExamples() {}
}
