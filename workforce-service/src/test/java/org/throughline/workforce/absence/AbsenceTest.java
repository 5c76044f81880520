package org.throughline.workforce.absence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.created;
import static org.throughline.workforce.Council.employ;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class AbsenceTest {

    @Test
    void anAbsenceIsOpenUntilTheWorkerIsBack() {
        // Given
        UUID worker = employ(1);
        UUID absence = created(record(worker, "SIC", "2026-03-02", null));

        // When
        end(worker, absence, "2026-03-13").then().statusCode(200).body("to", equalTo("2026-03-13"));

        // Then
        as("pod-manager")
                .get("/v1/workers/{id}/absences", worker)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(absence.toString())))
                .body("items[0].from", equalTo("2026-03-02"))
                .body("items[0].to", equalTo("2026-03-13"));
    }

    @Test
    void onlyTheWorkerAndThoseWhoManageSeeWhy() {
        // Given
        UUID worker = employ(1);
        created(record(worker, "SIC", "2026-03-02", "2026-03-03"));

        // When
        Response colleague = as("social-worker").get("/v1/workers/{id}/absences", worker);
        Response self =
                given().auth().oauth2(Tokens.worker(worker, "social-worker")).get("/v1/workers/{id}/absences", worker);
        Response leader = as("senior-leader").get("/v1/workers/{id}/absences", worker);

        // Then
        colleague.then().statusCode(200).body("items[0].from", equalTo("2026-03-02"));
        colleague.then().body("items[0].kind", nullValue());
        self.then().body("items[0].kind", equalTo("SIC"));
        leader.then().body("items[0].kind", equalTo("SIC"));
    }

    @Test
    void absencesThatShareADayAreRefusedAndThoseThatFollowAreNot() {
        // Given
        UUID worker = employ(1);
        created(record(worker, "TRN", "2026-03-02", "2026-03-06"));

        // When
        Response sameDay = record(worker, "OTH", "2026-03-06", "2026-03-09");
        Response open = record(worker, "SIC", "2026-01-05", null);
        Response dayAfter = record(worker, "OTH", "2026-03-07", "2026-03-09");

        // Then
        refused(sameDay, 409, "absence-overlaps");
        refused(open, 409, "absence-overlaps");
        dayAfter.then().statusCode(201);
    }

    @Test
    void theLatestComeFirstPartByPart() {
        // Given
        UUID worker = employ(1);
        UUID early = created(record(worker, "TRN", "2025-03-03", "2025-03-04"));
        UUID late = created(record(worker, "TRN", "2026-03-02", "2026-03-03"));

        // When
        var first = as("pod-manager")
                .get("/v1/workers/{id}/absences?limit=1", worker)
                .jsonPath();
        var rest = as("pod-manager")
                .get("/v1/workers/{id}/absences?limit=1&cursor={next}", worker, first.getString("next"));

        // Then
        rest.then().body("items.id", equalTo(List.of(early.toString()))).body("next", nullValue());
        assertThat(first.getString("items[0].id")).isEqualTo(late.toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID worker = employ(1);
        UUID absence = created(record(worker, "PUB", "2026-03-02", null));
        refused(record(worker, "SIC", "2026-05-02", "2026-05-01"), 422, "absence-ends-before-start");
        refused(record(worker, "SIC", "2019-05-01", "2019-05-02"), 422, "absence-before-start");
        refused(record(worker, "FLU", "2026-05-01", null), 400, "malformed-field");
        refused(record(UUID.randomUUID(), "SIC", "2026-05-01", null), 404, "worker-not-found");
        refused(end(worker, absence, "2026-03-01"), 422, "absence-ends-before-start");
        refused(end(employ(1), absence, "2026-03-03"), 404, "absence-not-found");
    }

    @Test
    void aSocialWorkerRecordsNoAbsenceAndAMachineReadsNone() {
        UUID worker = employ(1);
        var body = Map.of("kind", "SIC", "from", "2026-03-02");
        refused(as("social-worker").body(body).post("/v1/workers/{id}/absences", worker), 403, "forbidden");
        refused(as("mash").get("/v1/workers/{id}/absences", worker), 403, "forbidden");
        refused(given().get("/v1/workers/{id}/absences", worker), 401, "unauthenticated");
    }

    private static Response record(UUID worker, String kind, String from, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "from", from));
        if (to != null) {
            body.put("to", to);
        }
        return as("pod-manager").body(body).post("/v1/workers/{id}/absences", worker);
    }

    private static Response end(UUID worker, UUID absence, String lastDay) {
        return as("pod-manager")
                .body(Map.of("lastDay", lastDay))
                .post("/v1/workers/{id}/absences/{absence}/end", worker, absence);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
