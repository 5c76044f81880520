package org.throughline.cases.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

/** The hand-over from end to end, as docs/mash.md tells it: what is written there is what this wrote to target. */
@QuarkusTest
@WithRealParts
class HandOverTranscriptTest {

    private final UUID sender = UUID.randomUUID();
    private final String reference = "MASH-2026-" + (System.nanoTime() % 1_000_000);
    private final String family = Mash.uniqueName();
    private final StringBuilder transcript = new StringBuilder();

    @Test
    void theWholeHandOver() throws Exception {
        String first = """
                {"mashReference": "%s", "receivedAt": "2026-11-24T09:05:00Z", "source": "2A", "primaryNeed": "N1",
                 "lawfulBasis": "PUBLIC_TASK", "familyKnows": true, "children": [
                  {"childReference": "ada", "laChildId": "%s", "givenName": "Ada", "familyName": "%s",
                   "dateOfBirth": "2017-03-09", "sex": "F"},
                  {"childReference": "unborn", "familyName": "%s", "unborn": true, "expectedDateOfBirth": "2027-02-01",
                   "siblingOf": "ada"}]}""".formatted(reference, Mash.uniqueLaChildId(), family, family);
        String referral =
                told("POST /v1/referrals", 201, mash(first, "/v1/referrals")).path("referralId");
        told("POST /v1/referrals again", 200, mash(first, "/v1/referrals"));
        told("POST /v1/referrals changed", 409, mash(first.replace("N1", "N2"), "/v1/referrals"));
        told(
                "POST updates",
                201,
                as("mash", sender)
                        .header("If-Match", "\"0\"")
                        .body(
                                "{\"addedChildren\": [{\"childReference\": \"ben\", \"givenName\": \"Ben\", \"familyName\": \""
                                        + family + "\", \"dateOfBirth\": \"2019-04-10\", \"siblingOf\": \"ada\"}]}")
                        .post("/v1/referrals/" + referral + "/updates"));
        told(
                "POST decision",
                200,
                as("senior-leader")
                        .header("If-Match", "\"1\"")
                        .body("{\"decision\": \"ACCEPT\", \"rationale\": \"Assess.\"}")
                        .post("/v1/referrals/" + referral + "/decision"));
        told("GET referral", 200, as("mash", sender).get("/v1/referrals/" + referral));

        // one letter is wrong and there is no id: a record of its own, and a person looks
        String again = """
                {"mashReference": "%s-2", "receivedAt": "2026-11-24T09:30:00Z", "source": "6", "primaryNeed": "N1", "children": [
                  {"childReference": "1", "givenName": "Adda", "familyName": "%s", "dateOfBirth": "2017-03-09"}]}""".formatted(reference, family);
        Response possible = told("POST /v1/referrals possible duplicate", 201, mash(again, "/v1/referrals"));
        told(
                "POST withdrawal",
                200,
                as("mash", sender)
                        .header("If-Match", "\"0\"")
                        .body("{\"reason\": \"SENT_TWICE\"}")
                        .post("/v1/referrals/" + possible.path("referralId") + "/withdrawal"));
        String goes = possible.path("children[0].childId");
        String stays = possible.path("children[0].possibleChildIds[0]");
        told("GET duplicates", 200, as("senior-leader").get("/v1/children/possible-duplicates?childId=" + goes));
        told(
                "POST merges",
                201,
                as("senior-leader")
                        .body("{\"childId\": \"" + goes
                                + "\", \"reason\": \"REGISTERED_TWICE\", \"words\": \"MASH withdrew the second.\"}")
                        .post("/v1/children/" + stays + "/merges"));
        told("POST /v1/referral-files", 200, file("""
                mashReference,receivedAt,source,primaryNeed,childReference,givenName,familyName,dateOfBirth,siblingOf
                %s-3,2026-11-24T10:00:00Z,2A,N4,1,Cy,%s,2015-05-05,
                %s-3,2026-11-24T10:00:00Z,2A,N4,2,Di,%s,2016-06-31,1
                %s-4,2026-11-24T10:01:00Z,6,N1,1,,%s,,
                """.formatted(
                        reference, family, reference, family, reference, family)));

        assertThat(transcript).doesNotContain("Adda", "2017-03-09");
        Files.writeString(Path.of("target", "mash-hand-over.txt"), transcript);
    }

    private Response mash(String body, String path) {
        return as("mash", sender).body(body).post(path);
    }

    private Response file(String csv) {
        return given().auth()
                .oauth2(Tokens.worker(sender, "mash"))
                .multiPart("file", "referrals.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/referral-files");
    }

    private Response told(String what, int status, Response answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.asString()).isEqualTo(status);
        transcript
                .append("== ")
                .append(what)
                .append("\n")
                .append(answer.statusCode())
                .append(answer.header("ETag") == null ? "" : " ETag " + answer.header("ETag"))
                .append("\n")
                .append(answer.asPrettyString())
                .append("\n");
        return answer;
    }
}
