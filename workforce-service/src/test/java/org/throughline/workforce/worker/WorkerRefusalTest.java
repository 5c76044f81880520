package org.throughline.workforce.worker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.socialWorker;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WorkerRefusalTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void withoutATokenNobodyReads() {
        var answer = given().get("/v1/workers");
        refused(answer, 401, "unauthenticated");
    }

    @Test
    void aMachineOfAnotherPurposeSeesNoWorker() {
        refused(as("mash").get("/v1/workers"), 403, "forbidden");
        refused(as("analytics").get("/v1/workers/{id}", employ(1)), 403, "forbidden");
        refused(as("operator").get("/v1/workers"), 403, "forbidden");
    }

    @Test
    void aSocialWorkerAddsNoWorker() {
        refused(as("social-worker").body(socialWorker(1)).post("/v1/workers"), 403, "forbidden");
    }

    @Test
    void anUnknownFieldIsNamed() {
        var worker = socialWorker(1);
        worker.put("salary", 1);
        Response answer = as("pod-manager").body(worker).post("/v1/workers");
        refused(answer, 400, "unknown-field");
        answer.then().body("errors[0].pointer", equalTo("/salary"));
    }

    @Test
    void aNumberThatIsNoneOfSocialWorkEnglandsIsRefused() {
        var worker = socialWorker(1);
        worker.put("sweNumber", "SWE12345");
        Response answer = as("pod-manager").body(worker).post("/v1/workers");
        refused(answer, 400, "invalid-field");
        answer.then().body("errors[0].pointer", equalTo("/sweNumber"));
    }

    @Test
    void moreThanFullTimeIsRefused() {
        refused(as("pod-manager").body(socialWorker(1.000001)).post("/v1/workers"), 400, "invalid-field");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        var worker = socialWorker(1);
        worker.put("role", "WIZARD");
        refused(as("pod-manager").body(worker).post("/v1/workers"), 400, "malformed-field");
    }

    @Test
    void oneNumberIsOneWorkerWhateverItsCase() {
        var worker = socialWorker(1);
        as("pod-manager").body(worker).post("/v1/workers").then().statusCode(201);
        worker.put("sweNumber", worker.get("sweNumber").toString().toLowerCase());
        refused(as("pod-manager").body(worker).post("/v1/workers"), 409, "swe-number-taken");
    }

    @Test
    void anIdThatIsKnownIsRefused() {
        var worker = socialWorker(1);
        worker.put("workerId", employ(1));
        refused(as("pod-manager").body(worker).post("/v1/workers"), 409, "worker-exists");
    }

    @Test
    void anEditSaysWhichVersionItIsOf() {
        UUID worker = employ(1);
        refused(edit(worker, null, "{\"fte\": 0.5}"), 428, "if-match-required");
        refused(edit(worker, "\"7\"", "{\"fte\": 0.5}"), 412, "stale-version");
    }

    @Test
    void anEditRemovesNothingThatIsNeededAndKnowsNoOtherField() {
        UUID worker = employ(1);
        refused(edit(worker, "\"0\"", "{\"givenName\": null}"), 400, "invalid-field");
        refused(edit(worker, "\"0\"", "{\"startedOn\": \"2020-01-01\"}"), 400, "unknown-field");
        refused(edit(worker, "\"0\"", "[]"), 400, "malformed-json");
    }

    @Test
    void aWorkerWhoIsNotThereIsNotFound() {
        refused(as("pod-manager").get("/v1/workers/{id}", UUID.randomUUID()), 404, "worker-not-found");
        refused(edit(UUID.randomUUID(), "\"0\"", "{}"), 404, "worker-not-found");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var worker = socialWorker(1);
        worker.put("givenName", "x".repeat(300_000));
        refused(as("pod-manager").body(worker).post("/v1/workers"), 413, "body-too-large");
    }

    @Test
    void aCursorThatWasMadeUpAndALimitTooHighAreRefused() {
        refused(as("pod-manager").get("/v1/workers?cursor=abc"), 400, "invalid-cursor");
        refused(as("pod-manager").get("/v1/workers?limit=201"), 400, "invalid-field");
        refused(as("pod-manager").body(Map.of("name", " ")).post("/v1/workers/search"), 400, "invalid-field");
    }

    private static Response edit(UUID worker, String ifMatch, String patch) {
        var request = as("pod-manager").contentType(MERGE_PATCH).body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/v1/workers/{id}", worker);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
