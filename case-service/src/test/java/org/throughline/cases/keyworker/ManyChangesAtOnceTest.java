package org.throughline.cases.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** Sixty-four clients change the keyworkers of the same four children over HTTP. */
@QuarkusTest
@WithRealParts
class ManyChangesAtOnceTest {

    private static final int CLIENTS = 64;
    private static final int CHANGES = 320;

    private final UUID pod = Council.pod();
    private final UUID manager = Council.podManager(pod);
    private final List<UUID> workers = List.of(Council.socialWorker(pod), Council.socialWorker(pod));

    @Test
    void eachChildHasOneKeyworkerOnEveryDayAndEachAcceptedChangeOneEvent() throws Exception {
        // Given
        List<UUID> cases = IntStream.range(0, 4)
                .mapToObj(n -> OpenCases.inPod(pod, workers.get(0)))
                .toList();

        // When
        Map<UUID, Integer> accepted = changeAll(cases);

        // Then
        for (UUID caseId : cases) {
            List<Map<String, String>> spells = spells(caseId);
            assertThat(spells).hasSize(1 + accepted.get(caseId));
            for (int i = 1; i < spells.size(); i++) {
                assertThat(spells.get(i - 1).get("to")).isEqualTo(spells.get(i).get("from"));
            }
            assertThat(spells.get(spells.size() - 1).get("to")).isNull();
            assertThat(sequences(caseId, spells.size()))
                    // the first event of the child is CaseOpened
                    .containsExactlyElementsOf(LongStream.rangeClosed(2, 1L + spells.size())
                            .boxed()
                            .toList());
        }
    }

    private Map<UUID, Integer> changeAll(List<UUID> cases) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<UUID>> attempts = IntStream.range(0, CHANGES)
                    .<Callable<UUID>>mapToObj(n -> () -> change(cases.get(n % cases.size())))
                    .toList();
            var accepted = new HashMap<UUID, Integer>();
            for (Future<UUID> attempt : clients.invokeAll(attempts)) {
                if (attempt.get() != null) {
                    accepted.merge(attempt.get(), 1, Integer::sum);
                }
            }
            return accepted;
        } finally {
            clients.shutdown();
        }
    }

    /** The case if the change was accepted; null if another came first. */
    private UUID change(UUID caseId) {
        String etag = as("pod-manager", manager).get("/v1/cases/" + caseId).header("ETag");
        List<Map<String, String>> spells = spells(caseId);
        Map<String, String> last = spells.get(spells.size() - 1);
        UUID next = workers.get(0).toString().equals(last.get("keyworkerId")) ? workers.get(1) : workers.get(0);
        Response answer = as("pod-manager", manager)
                .header("If-Match", etag)
                .body(Map.of(
                        "keyworkerId",
                        next,
                        "on",
                        LocalDate.parse(last.get("from")).plusDays(1).toString(),
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + caseId + "/keyworker-changes");
        assertThat(answer.statusCode()).isIn(201, 412);
        return answer.statusCode() == 201 ? caseId : null;
    }

    private List<Map<String, String>> spells(UUID caseId) {
        return as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .path("items.collect { [from: it.from, to: it.to, keyworkerId: it.keyworkerId] }");
    }

    private List<Long> sequences(UUID caseId, int events) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            List<EventOnTopic> told = topic.await(
                    events,
                    event -> KeyworkerChanged.TYPE.equals(event.type())
                            && caseId.toString().equals(event.headers().get("ce_subject")));
            return told.stream()
                    .map(event -> Long.valueOf(event.headers().get("ce_sequence")))
                    .toList();
        }
    }
}
