package org.throughline.cases.continuityplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.continuityplan.ALeaver.NEEDED;
import static org.throughline.cases.continuityplan.ALeaver.TODAY;
import static org.throughline.cases.continuityplan.ALeaver.look;
import static org.throughline.cases.continuityplan.ALeaver.spells;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.contracts.casework.ContinuityPlanAccepted;
import org.throughline.contracts.casework.ContinuityPlanCompleted;
import org.throughline.contracts.casework.ContinuityPlanIncomplete;
import org.throughline.contracts.casework.ContinuityPlanMade;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** A leaver's plan is decided on by several people and followed by several instances, all at the same time. */
@QuarkusTest
@WithRealParts
class ManyDecideAtOnceTest {

    private final ALeaver pod = new ALeaver();
    private List<UUID> cases;

    @BeforeEach
    void theChildren() {
        cases = pod.children(6);
    }

    @RepeatedTest(3)
    void oneAcceptanceWinsAndNoChildIsLeftOutWhileRecordsAreEdited() throws Exception {
        // Given
        String plan = pod.announced();
        String read = pod.etag(plan);
        var attempts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 8; n++) {
            UUID caseId = cases.get(n % cases.size());
            attempts.add(() -> pod.send(plan, "/acceptances", Map.of(), read).statusCode());
            attempts.add(() -> change(caseId));
            attempts.add(ManyDecideAtOnceTest::lookNow);
        }
        Collections.shuffle(attempts, new Random(attempts.hashCode()));
        // When
        List<Integer> answers = together(attempts);
        // Then
        assertThat(answers).allMatch(status -> List.of(0, 201, 409, 412, 422).contains(status));
        if (pod.plan(plan).extract().path("status").equals("OPEN")) {
            pod.accept(plan, Map.of()).statusCode(201);
        }
        for (UUID caseId : cases) {
            List<Map<String, String>> spells = spells(caseId);
            for (int i = 1; i < spells.size(); i++) {
                assertThat(spells.get(i - 1).get("to")).isEqualTo(spells.get(i).get("from"));
            }
            Map<String, String> last = spells.get(spells.size() - 1);
            assertThat(last.get("to")).isNull();
            assertThat(last.get("keyworkerId")).isNotEqualTo(pod.leaver.toString());
            assertThat(last.get("from")).isLessThanOrEqualTo(NEEDED.toString());
        }
    }

    @Test
    void howeverManyInstancesLookEachFactIsToldOnce() throws Exception {
        // Given
        Council.leaves(pod.leaver, TODAY.plusDays(10));
        // When
        together(looks());
        together(looks());
        String plan = pod.planId();
        pod.accept(plan, Map.of()).statusCode(201);
        together(looks());
        // Then
        assertThat(told(plan, 4))
                .containsExactly(
                        ContinuityPlanMade.TYPE,
                        ContinuityPlanIncomplete.TYPE,
                        ContinuityPlanAccepted.TYPE,
                        ContinuityPlanCompleted.TYPE);
    }

    private static List<String> told(String plan, int expected) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            var types = new ArrayList<String>();
            topic.await(expected, event -> plan.equals(event.headers().get("ce_subject")))
                    .forEach(event -> types.add(event.type()));
            return types;
        }
    }

    private static List<Callable<Integer>> looks() {
        return Collections.nCopies(8, ManyDecideAtOnceTest::lookNow);
    }

    private static int lookNow() {
        look(TODAY);
        return 0;
    }

    private int change(UUID caseId) {
        return as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(Map.of("keyworkerId", pod.other, "on", TODAY.toString(), "reason", "MANAGE", "planned", true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .statusCode();
    }

    private static <T> List<T> together(List<Callable<T>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            var answers = new ArrayList<T>();
            for (Future<T> attempt : threads.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
