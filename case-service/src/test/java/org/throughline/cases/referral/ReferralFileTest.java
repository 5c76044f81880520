package org.throughline.cases.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class ReferralFileTest {

    private static final String HEADER =
            "mashReference,receivedAt,source,primaryNeed,narrative,childReference,givenName,"
                    + "familyName,dateOfBirth,nhsNumber,siblingOf\r\n";

    private final String one = "FILE-" + UUID.randomUUID();
    private final String other = "FILE-" + UUID.randomUUID();
    private final String name = Mash.uniqueName();

    @Test
    void rowsOfOneReferenceAreTheChildrenOfOneReferral() {
        String file = HEADER
                + row(one, "\"Hungry, she said:\r\n\"\"no breakfast\"\"\"", "C-1,Ada," + name + ",2017-03-09,,")
                + row(one, "\"Hungry, she said:\r\n\"\"no breakfast\"\"\"", "C-2,Ben," + name + ",2019-04-10,,C-1")
                + row(other, "", "C-1,,,,,");

        String referral = send(file)
                .statusCode(200)
                .body("received", equalTo(2))
                .body("rowsRefused", equalTo(0))
                .body("rows.line", contains(2, 4, 6))
                .body("rows.outcome", everyItem(equalTo("RECEIVED")))
                .body("rows.match", everyItem(equalTo("NEW")))
                .extract()
                .path("rows[0].referralId");

        as("senior-leader")
                .get("/v1/referrals/" + referral)
                .then()
                .body("mashReference", equalTo(one))
                .body("told.narrative", equalTo("Hungry, she said:\r\n\"no breakfast\""))
                .body("children.childReference", contains("C-1", "C-2"));
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        String file = HEADER + row(one, "", "C-1,Ada," + name + ",2017-03-09,,");
        String child = send(file).extract().path("rows[0].childId");

        send(file)
                .statusCode(200)
                .body("received", equalTo(0))
                .body("receivedBefore", equalTo(1))
                .body("rows[0].outcome", equalTo("RECEIVED_BEFORE"))
                .body("rows[0].childId", equalTo(child));
    }

    @Test
    void aBadRowCostsItsOwnReferralOnlyAndSaysLineFieldAndCode() {
        String file = HEADER
                + row(one, "", "C-1,Ada," + name + ",2017-03-09,,")
                + row(one, "", "C-2,Ben," + name + ",2019-02-30,,")
                + row(other, "", "C-1,Cy," + name + ",2015-05-05,,");

        ValidatableResponse answer =
                send(file).statusCode(200).body("received", equalTo(1)).body("rowsRefused", equalTo(2));

        answer.body("rows.outcome", contains("REFUSED", "REFUSED", "RECEIVED"))
                .body("rows[0].faults.code", contains("other-row-refused"))
                .body("rows[1].faults.field", contains("dateOfBirth"))
                .body("rows[1].faults.code", contains("malformed-field"))
                .body("rows[1].line", equalTo(3));
        assertThat(answer.extract().asString()).doesNotContain("2019-02-30", "Ben", name);
        // put right and sent again, the whole referral is taken
        send(file.replace("2019-02-30", "2019-03-02"))
                .body("received", equalTo(1))
                .body("receivedBefore", equalTo(1));
    }

    @Test
    void theRulesOfAFileAreThoseOfJson() {
        send(HEADER + row(one, "", "C-1,Ada," + name + ",2017-03-09,9434765918,"))
                .body("rows[0].faults.field", contains("nhsNumber"))
                .body("rows[0].faults.code", contains("invalid-field"));
        send(HEADER + row(one, "", "C-1,Ada," + name + ",2017-03-09,,C-9"))
                .body("rows[0].faults.field", contains("siblingOf"));
        send(HEADER + row(one, "", ",Ada," + name + ",2017-03-09,,"))
                .body("rows[0].faults.field", contains("childReference"));
        send(HEADER + row(one, "", "C-1,Ada," + name + ",2999-03-09,,"))
                .body("rows[0].faults.field", contains("dateOfBirth"));
        send(HEADER
                        + row(one, "x", "C-1,Ada," + name + ",2017-03-09,,")
                        + row(one, "y", "C-2,Ben," + name + ",2019-03-09,,"))
                .body("rows[1].faults.field", contains("narrative"))
                .body("rows[1].faults.code", contains("contradicts-first-row"));
    }

    @Test
    void aReferenceWithOtherContentThanBeforeIsRefused() {
        send(HEADER + row(one, "", "C-1,Ada," + name + ",2017-03-09,,")).body("received", equalTo(1));

        send(HEADER + row(one, "", "C-1,Ada," + name + ",2017-03-10,,"))
                .body("rows[0].faults.code", contains("mash-reference-reused"));
    }

    @Test
    void rowsOfOneReferralThatDoNotFollowEachOtherAreRefusedBeforeAChildIsDropped() {
        String file = HEADER
                + row(one, "", "C-1,Ada," + name + ",2017-03-09,,")
                + row(other, "", "C-1,Cy," + name + ",2015-05-05,,")
                + row(one, "", "C-2,Ben," + name + ",2019-04-10,,");

        send(file)
                .body("rows.outcome", contains("REFUSED", "RECEIVED", "REFUSED"))
                .body("rows[0].faults.code", contains("rows-apart"));
    }

    @Test
    void rowsThatAreNoRowsAreTold() {
        send(HEADER + one + ",2026-11-20T15:30:00Z\r\n" + row("", "", "C-1,Ada,,,,") + row(other, "", "C-1,,,,,")
                        + "\r\n")
                .statusCode(200)
                .body("rows", hasSize(3))
                .body("rows[0].faults.code", contains("missing-fields"))
                .body("rows[1].faults.code", contains("required"))
                .body("rows[2].outcome", equalTo("RECEIVED"));
        send(HEADER + row(one, "", "C-1,,,,,,more"))
                .body("rows[0].faults.code", contains("surplus-fields"))
                .body("rows[0].referralId", nullValue());
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsRefusedWhole() {
        send("").statusCode(422).body("code", equalTo("empty-file"));
        send("name,born\r\nAda,2017-03-09\r\n")
                .statusCode(422)
                .body("code", equalTo("referral-file-columns"))
                .body("errors.detail", hasItem("column 1 is not known"));
        send("a,a").body("errors", notNullValue());
        send(HEADER + row(one, "", "C-1,Zo\u00eb," + name + ",2017-03-09,,"), StandardCharsets.ISO_8859_1)
                .statusCode(422)
                .body("code", equalTo("not-utf-8"));
        send(HEADER + row(one, "", "C-1,,,,,") + row(other, "\"" + "x".repeat(300_000), "C-1,,,,,"))
                .statusCode(422)
                .body("code", equalTo("referral-file-unreadable"));
        send("\uFEFF" + HEADER + row(one, "", "C-1,Zo\u00eb," + name + ",2017-03-09,,"))
                .body("received", equalTo(1));
        given().auth()
                .oauth2(Tokens.forRole("mash"))
                .multiPart("other", "x")
                .post("/v1/referral-files")
                .then()
                .statusCode(400)
                .body("code", equalTo("file-missing"));
    }

    @Test
    void tooManyRowsAreRefusedBeforeAnyIsTaken() {
        String row = row(one, "", "C-1,,,,,");

        send(HEADER + row.repeat(10_001)).statusCode(422).body("code", equalTo("too-many-rows"));
    }

    private static String row(String reference, String narrative, String child) {
        return reference + ",2026-11-20T15:30:00Z,2A,N1," + narrative + "," + child + "\r\n";
    }

    private static ValidatableResponse send(String file) {
        return send(file, StandardCharsets.UTF_8);
    }

    private static ValidatableResponse send(String file, Charset charset) {
        return given().auth()
                .oauth2(Tokens.forRole("mash"))
                .multiPart("file", "referrals.csv", file.getBytes(charset), "text/csv")
                .post("/v1/referral-files")
                .then();
    }
}
