package org.throughline.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ListCasesTest {

    private UUID pod;
    private UUID worker;
    private UUID colleague;
    private String mine;
    private String theirs;

    @BeforeEach
    void aPodWithTwoCasesAndOneElsewhere() {
        pod = Council.pod();
        worker = Council.socialWorker(pod);
        colleague = Council.socialWorker(pod);
        mine = OpenCases.inPod(pod, worker).toString();
        theirs = OpenCases.inPod(pod, colleague).toString();
        OpenCases.inPod(Council.pod(), Council.worker());
    }

    @Test
    void aWorkerSeesThePodsCasesInTheOrderOfOpening() {
        list("").body("items.caseId", contains(mine, theirs)).body("next", nullValue());
    }

    @Test
    void theListIsReadInParts() {
        String next =
                list("?limit=1").body("items.caseId", contains(mine)).extract().path("next");

        list("?limit=1&cursor=" + next).body("items.caseId", contains(theirs)).body("next", nullValue());
    }

    @Test
    void aMadeUpCursorIsRefused() {
        as("social-worker", worker)
                .get("/v1/cases?cursor=bm90LW91cnM")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void filtersNarrowIt() {
        list("?keyworkerId=" + worker).body("items.caseId", contains(mine));
        list("?podId=" + pod).body("items.caseId", contains(mine, theirs));
        list("?podId=" + UUID.randomUUID()).body("items", empty());
        list("?stage=LOOKED_AFTER").body("items", empty());
        list("?stage=CLOSED").body("items", empty());
        list("?unallocated=true").body("items", empty());
        list("?unallocated=false").body("items.caseId", contains(mine, theirs));
    }

    @Test
    void aPodManagerSeesWhatWaitsForAPod() {
        String waiting = OpenCases.unallocated().toString();
        UUID manager = Council.podManager(pod);

        List<String> seen = as("pod-manager", manager)
                .get("/v1/cases?unallocated=true&limit=200")
                .path("items.caseId");

        assertThat(seen).contains(waiting).doesNotContain(mine);
    }

    @Test
    void namesComeInOneCallAndOnlyOfVisibleCases() {
        String hidden = OpenCases.unallocated().toString();

        as("social-worker", worker)
                .body(Map.of("ids", List.of(theirs, hidden, UUID.randomUUID(), mine)))
                .post("/v1/cases/summaries")
                .then()
                .statusCode(200)
                .body("items.caseId", contains(theirs, mine))
                .body("items.givenName", contains("Ada", "Ada"))
                .body("items.keyworkerId", contains(colleague.toString(), worker.toString()));
    }

    @Test
    void whoSawTheNamesIsWrittenDown() {
        as("social-worker", worker).body(Map.of("ids", List.of(mine, theirs))).post("/v1/cases/summaries");

        List<String> audited = Audited.casesReadBy(worker);

        assertThat(audited).containsExactlyInAnyOrder(mine, theirs);
    }

    @Test
    void moreThanTwoHundredAreRefused() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(201).toList();

        as("social-worker", worker)
                .body(Map.of("ids", many))
                .post("/v1/cases/summaries")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ids"));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        long two = Statements.of(() -> list(""));
        for (int n = 0; n < 5; n++) {
            OpenCases.inPod(pod, worker);
        }

        assertThat(Statements.of(() -> list(""))).isEqualTo(two).isLessThanOrEqualTo(2);
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", worker).get("/v1/cases" + query).then().statusCode(200);
    }
}
