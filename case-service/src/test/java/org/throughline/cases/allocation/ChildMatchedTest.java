package org.throughline.cases.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.pod.Workforce;
import org.throughline.contracts.casework.ExpertiseNeedsChanged;
import org.throughline.contracts.casework.WorkerWishRecorded;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.workforce.ExpertiseRecorded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** What a child needs and wishes, from the record to the proposal. */
@QuarkusTest
@WithRealParts
class ChildMatchedTest {

    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseThatWaits() {
        child = OpenCases.child();
        caseId = OpenCases.of(child);
    }

    @Test
    void aWorkersExpertiseAsWorkforceTellsMeetsTheNeed() {
        UUID pod = Council.pod();
        Council.podManager(pod);
        UUID expert = Council.socialWorker(pod);
        tell(new ExpertiseRecorded(expert, Expertise.SEXUAL_ABUSE, null, Council.LONG_AGO, null));

        needs(etag(caseId), List.of("COURT_WORK", "SEXUAL_ABUSE"))
                .statusCode(200)
                .body("expertise", contains("SEXUAL_ABUSE", "COURT_WORK"));

        // another service's fact comes when it comes
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> proposal()
                .body("expertise", contains("SEXUAL_ABUSE", "COURT_WORK"))
                .body(option(pod) + ".expertise", contains("SEXUAL_ABUSE"))
                .body(option(pod) + ".missingExpertise", contains("COURT_WORK")));
        assertThat(told(ExpertiseNeedsChanged.TYPE)).contains("[\"SEXUAL_ABUSE\",\"COURT_WORK\"]");
    }

    @Test
    void needsAreReplacedWithTheCasesVersion() {
        String read = etag(caseId);
        needs(read, List.of("NEGLECT")).statusCode(200).header("ETag", equalTo(etag(caseId)));

        needs(read, List.of()).statusCode(412);
        needs(etag(caseId), List.of()).statusCode(200);
        as("pod-manager").get(needsPath()).then().body("expertise", empty()).header("ETag", equalTo(etag(caseId)));
        needs(etag(caseId), Arrays.asList("NEGLECT", null)).statusCode(400).body("code", equalTo("invalid-field"));
        needs(etag(caseId), List.of("LANGUAGE")).statusCode(422).body("code", equalTo("language-is-a-wish"));
        as("pod-manager")
                .body(Map.of("expertise", List.of()))
                .put(needsPath())
                .then()
                .statusCode(428);
        as("pod-administrator")
                .body(Map.of("expertise", List.of()))
                .put(needsPath())
                .then()
                .statusCode(403);
    }

    @Test
    void aWishIsShownForEveryWorkerUntilTheChildSaysOtherwise() {
        UUID pod = Council.pod();
        Council.podManager(pod);
        UUID worker = Council.socialWorker(pod);

        String id = wish(Map.of(
                        "wish", "SAME_WORKER", "workerId", worker, "words", "Her again.", "saidOn", "2026-03-02"))
                .statusCode(201)
                .body("words", equalTo("Her again."))
                .extract()
                .path("wishId");

        proposal().body(option(pod) + ".wishes.met", contains("MET"));
        assertThat(told(WorkerWishRecorded.TYPE))
                .contains("SAME_WORKER")
                .doesNotContain("Her again")
                .doesNotContain(worker.toString());
        as("pod-manager")
                .get("/v1/children/" + child + "/timeline?kind=WORKER_WISH")
                .then()
                .body("items.facts.wish", contains("SAME_WORKER"));

        end(id, LocalDate.now().toString()).statusCode(200);
        end(id, LocalDate.now().toString()).statusCode(409).body("code", equalTo("wish-ended"));
        proposal().body(option(pod) + ".wishes", empty());
        as("pod-manager")
                .get(wishPath())
                .then()
                .body("items.endedOn", contains(LocalDate.now().toString()));
    }

    @Test
    void wishesThatSayNothingAreRefused() {
        refused(Map.of("wish", "NOT_THIS_WORKER", "saidOn", "2026-03-02"), "wish-incomplete", "/workerId");
        refused(Map.of("wish", "LANGUAGE", "saidOn", "2026-03-02"), "wish-incomplete", "/language");
        refused(Map.of("wish", "OTHER", "saidOn", "2026-03-02"), "wish-incomplete", "/words");
        refused(
                Map.of("wish", "WOMAN", "workerId", Council.worker(), "saidOn", "2026-03-02"),
                "wish-contradicts-itself",
                "/workerId");
        refused(
                Map.of("wish", "WOMAN", "language", "pl", "saidOn", "2026-03-02"),
                "wish-contradicts-itself",
                "/language");
        refused(Map.of("wish", "WOMAN", "saidOn", LocalDate.now().plusDays(1).toString()), "wish-in-future", "/saidOn");
        refused(
                Map.of("wish", "SAME_WORKER", "workerId", UUID.randomUUID(), "saidOn", "2026-03-02"),
                "unknown-worker",
                "/workerId");
        wish(Map.of("wish", "LANGUAGE", "language", "Polish", "saidOn", "2026-03-02"))
                .statusCode(400);
    }

    @Test
    void theSameWishTwiceIsAConflictButOtherWishesAreToldApartByTheirWords() {
        wish(Map.of("wish", "WOMAN", "saidOn", "2026-03-02")).statusCode(201);
        wish(Map.of("wish", "WOMAN", "saidOn", "2026-04-02"))
                .statusCode(409)
                .body("code", equalTo("wish-holds-already"));
        wish(Map.of("wish", "OTHER", "words", "Somebody funny.", "saidOn", "2026-03-02"))
                .statusCode(201);
        wish(Map.of("wish", "OTHER", "words", "With a dog.", "saidOn", "2026-03-02"))
                .statusCode(201);
        as("social-worker", Council.socialWorker(Council.pod()))
                .get(wishPath())
                .then()
                .statusCode(404);
    }

    private static String option(UUID pod) {
        return "candidates.find { it.podId == '" + pod + "' }.keyworkers[0]";
    }

    private void refused(Map<String, ?> body, String code, String pointer) {
        wish(body).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse proposal() {
        return as("pod-manager")
                .get("/v1/cases/" + caseId + "/allocation-proposal")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse needs(String etag, List<String> expertise) {
        return as("pod-manager")
                .header("If-Match", etag)
                .body(Map.of("expertise", expertise))
                .put(needsPath())
                .then();
    }

    private ValidatableResponse wish(Map<String, ?> body) {
        return as("pod-manager").body(body).post(wishPath()).then();
    }

    private ValidatableResponse end(String id, String on) {
        return as("pod-manager")
                .body(Map.of("on", on))
                .post(wishPath() + "/" + id + "/ending")
                .then();
    }

    private String needsPath() {
        return "/v1/cases/" + caseId + "/expertise-needs";
    }

    private String wishPath() {
        return "/v1/cases/" + caseId + "/worker-wishes";
    }

    private static void tell(ExpertiseRecorded offer) {
        Workforce.tells(offer, 1);
    }

    private String told(String type) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && child.toString().equals(event.key()))
                    .get(0)
                    .value();
        }
    }
}
