package org.throughline.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.promise.Promises.TODAY;
import static org.throughline.cases.promise.Promises.WORDS;
import static org.throughline.cases.promise.Promises.make;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class PromiseTest {

    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void whatWasPromisedStaysInTheRecord() {
        String promise = make(caseId, keyworker, Map.of())
                .statusCode(201)
                .body("words", equalTo(WORDS))
                .body("standing", equalTo("OPEN"))
                .body("madeOn", equalTo(TODAY.toString()))
                .body("madeBy", equalTo(keyworker.toString()))
                .extract()
                .path("promiseId");

        assertThat(told(PromiseMade.TYPE, promise)).contains("\"to\":\"CHILD\"").doesNotContain("photographs", "words");
    }

    @Test
    void anotherDayThatTheyAgreedToKeepsTheDayBefore() {
        String promise = promise();

        renegotiate(promise, "\"0\"", Map.of("dueOn", in(14), "agreed", true, "words", "She said yes."))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("dueOn", equalTo(in(14)))
                .body("agreements.previousDueOn", contains(in(7)))
                .body("agreements.afterItsDay", contains(false))
                .body("agreements.words", contains("She said yes."));

        assertThat(told(PromiseRenegotiated.TYPE, promise))
                .contains("\"previousDueOn\":\"" + in(7) + "\"")
                .doesNotContain("She");
        list("").body("items.agreements.flatten().dueOn", contains(in(14)));
    }

    @Test
    void aPromiseIsSettledOnce() {
        String promise = promise();

        settle(promise, "\"0\"", Map.of("outcome", "KEPT", "words", "We looked at them."))
                .statusCode(200)
                .body("standing", equalTo("KEPT"))
                .body("settledOn", equalTo(TODAY.toString()))
                .body("settledBy", equalTo(keyworker.toString()));

        settle(promise, "\"1\"", Map.of("outcome", "BROKEN", "explained", true))
                .statusCode(409)
                .body("code", equalTo("promise-settled"));
        renegotiate(promise, "\"1\"", Map.of("dueOn", in(14), "agreed", true)).statusCode(409);
        as("social-worker", keyworker)
                .get("/v1/children/" + child + "/timeline?kind=PROMISE_MADE&kind=PROMISE_SETTLED")
                .then()
                .body("items.kind", contains("PROMISE_SETTLED", "PROMISE_MADE"))
                .body("items[0].facts.outcome", equalTo("KEPT"));
        assertThat(told(PromiseSettled.TYPE, promise))
                .contains("\"outcome\":\"KEPT\"")
                .doesNotContain("looked");
    }

    @Test
    void whoHasNotReadTheLatestVersionIsTold() {
        String promise = promise();

        settle(promise, null, Map.of("outcome", "KEPT")).statusCode(428);
        settle(promise, "\"7\"", Map.of("outcome", "KEPT")).statusCode(412).body("code", equalTo("stale-version"));
        renegotiate(promise, "\"7\"", Map.of("dueOn", in(14), "agreed", true)).statusCode(412);
        renegotiate(promise, null, Map.of("dueOn", in(14), "agreed", true)).statusCode(428);
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhere() {
        String promise = promise();

        make(caseId, keyworker, Map.of("madeOn", in(1)))
                .statusCode(422)
                .body("code", equalTo("promise-made-in-future"))
                .body("errors.pointer", contains("/madeOn"));
        make(caseId, keyworker, Map.of("dueOn", in(-1))).body("code", equalTo("promise-due-before-made"));
        make(caseId, keyworker, Map.of("madeBy", UUID.randomUUID())).body("code", equalTo("unknown-worker"));
        make(caseId, keyworker, Map.of("words", " ")).statusCode(400).body("errors.pointer", contains("/words"));
        renegotiate(promise, "\"0\"", Map.of("dueOn", in(14), "agreed", false))
                .statusCode(422)
                .body("code", equalTo("promise-not-agreed"));
        settle(promise, "\"0\"", Map.of("outcome", "BROKEN"))
                .statusCode(422)
                .body("code", equalTo("promise-explanation-not-said"));
        settle(UUID.randomUUID().toString(), "\"0\"", Map.of("outcome", "KEPT"))
                .statusCode(404)
                .body("code", equalTo("promise-not-found"));
    }

    @Test
    void anEndedCaseTakesNoNewPromiseAndLetsTheOldOnesEnd() {
        String promise = promise();
        Council.run("update keyworker_spell set ended_on = current_date where case_id = ?", caseId);
        Council.run("update case_file set closed_on = current_date, stage = 'CLOSED' where id = ?", caseId);

        make(caseId, keyworker, Map.of()).statusCode(409).body("code", equalTo("case-closed"));
        settle(promise, "\"0\"", Map.of("outcome", "BROKEN", "explained", false))
                .statusCode(200)
                .body("standing", equalTo("BROKEN"))
                .body("explained", equalTo(false));
    }

    @Test
    void theListIsReadInPartsAtTheSameCost() {
        String first = promise();
        long one = statements();
        settle(first, "\"0\"", Map.of("outcome", "KEPT")).statusCode(200);
        String second = promise();
        String third = promise();

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(4);
        list("?open=true").body("items.promiseId", contains(third, second));
        list("?open=false").body("items.promiseId", contains(first));
        String next = list("?limit=2").body("items", hasSize(2)).extract().path("next");
        list("?limit=2&cursor=" + next).body("items.promiseId", contains(first)).body("next", nullValue());
    }

    private long statements() {
        return Statements.of(() -> list(""));
    }

    private static String told(String type, String promise) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && promise.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }

    private String promise() {
        return make(caseId, keyworker, Map.of()).statusCode(201).extract().path("promiseId");
    }

    private ValidatableResponse renegotiate(String promise, String etag, Map<String, Object> body) {
        return Promises.command(caseId, keyworker, promise, "/renegotiations", etag, body);
    }

    private ValidatableResponse settle(String promise, String etag, Map<String, Object> body) {
        return Promises.command(caseId, keyworker, promise, "/settlement", etag, body);
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/promises" + query)
                .then()
                .statusCode(200);
    }

    private static String in(int days) {
        return TODAY.plusDays(days).toString();
    }
}
