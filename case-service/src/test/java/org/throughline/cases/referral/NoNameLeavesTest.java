package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** Names that occur nowhere else are planted; they may be in no log, event, key, header or problem. */
@QuarkusTest
@WithRealParts
class NoNameLeavesTest {

    private static final List<String> CANARIES = List.of(
            "Canarygiven", "Canaryfamily", "9434765919", "A801230112036", "2011-11-11", "Canarytold", "Canarywhy");

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            String message = entry instanceof ExtLogRecord full ? full.getFormattedMessage() : entry.getMessage();
            logged.add(message + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void inALogAnEventOrAProblem() {
        var canary = child("C-1", "Canarygiven", "Canaryfamily", "2011-11-11");
        canary.put("nhsNumber", "943 476 5919");
        canary.put("upn", "A801230112036");
        canary.put("laChildId", "CANARY1");
        var sent = referral(canary);
        sent.put("narrative", "Canarytold");
        List<String> problems = new ArrayList<>();

        String id = send(sent).then().extract().path("referralId");
        sent.put("source", "6");
        problems.add(refusal(send(sent), 409));
        canary.put("dateOfBirth", "11.11.2011 Canaryfamily");
        problems.add(refusal(send(referral(canary)), 400));
        canary.put("dateOfBirth", "2011-11-11");
        canary.put("siblingOf", "Canaryfamily");
        problems.add(refusal(send(referral(canary)), 400));
        problems.add(refusal(decide(id, "{\"decision\": \"Canarywhy\"}"), 400));
        problems.add(refusal(
                decide(id, Map.of("decision", "ACCEPT", "rationale", "Canarywhy", "allocation", nowhere())), 422));
        decide(id, Map.of("decision", "ACCEPT", "rationale", "Canarywhy"))
                .then()
                .statusCode(200);
        as("senior-leader")
                .body("{\"name\": \"Canaryfamily\"}")
                .post("/v1/children/search")
                .then()
                .statusCode(200);

        assertThat(problems).allSatisfy(NoNameLeavesTest::withoutCanary);
        try (var topic = EventsOnTopic.named("throughline.case.v1")) {
            topic.await(2, event -> id.equals(event.key()));
            assertThat(topic.soFar()).extracting(Object::toString).allSatisfy(NoNameLeavesTest::withoutCanary);
        }
        org.jboss.logging.Logger.getLogger(NoNameLeavesTest.class).info("somebody listens");
        assertThat(logged).anyMatch(line -> line.contains("somebody listens"));
        assertThat(logged).allSatisfy(NoNameLeavesTest::withoutCanary);
    }

    private static Map<String, String> nowhere() {
        return Map.of(
                "podId",
                UUID.randomUUID().toString(),
                "keyworkerId",
                UUID.randomUUID().toString());
    }

    private static Response decide(String id, Object body) {
        return as("pod-manager").header("If-Match", "\"0\"").body(body).post("/v1/referrals/" + id + "/decision");
    }

    private static String refusal(Response answer, int status) {
        return answer.then().statusCode(status).extract().asString() + answer.headers();
    }

    private static void withoutCanary(String text) {
        assertThat(text).doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
    }
}
