package org.throughline.cases.workercard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.workercard.Cards.write;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class MyCardTest {

    private final UUID worker = Council.worker();

    @Test
    void aWorkerWritesTheirOwnCardAndWritesItAnew() {
        as("social-worker", worker)
                .get("/v1/worker-cards/mine")
                .then()
                .statusCode(404)
                .body("code", equalTo("worker-card-not-found"));

        write(worker, null, Map.of("knownAs", "Sam", "reach", "Ring me."))
                .statusCode(200)
                .body("workerId", equalTo(worker.toString()))
                .body("aboutMe", nullValue())
                .header("ETag", equalTo("\"0\""));
        write(worker, "\"0\"", Map.of("knownAs", "Sammy")).statusCode(200).header("ETag", equalTo("\"1\""));

        as("social-worker", worker)
                .get("/v1/worker-cards/mine")
                .then()
                .statusCode(200)
                .body("knownAs", equalTo("Sammy"))
                .body("reach", nullValue());
    }

    @Test
    void aCardThatIsWrittenAsksForItsVersion() {
        write(worker, null, Map.of("knownAs", "Sam")).statusCode(200);

        write(worker, null, Map.of("knownAs", "Jo")).statusCode(428);
        write(worker, "\"7\"", Map.of("knownAs", "Jo")).statusCode(412);
    }

    @Test
    void aCardHasANameAndIsAWorkersOwn() {
        write(worker, null, Map.of("knownAs", " ")).statusCode(400).body("errors.pointer", contains("/knownAs"));
        as("mash")
                .body(Map.of("knownAs", "Sam"))
                .put("/v1/worker-cards/mine")
                .then()
                .statusCode(403);
    }
}
