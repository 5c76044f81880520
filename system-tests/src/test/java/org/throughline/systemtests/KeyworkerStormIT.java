package org.throughline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.size.FullSize;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.Referrals;
import org.throughline.systemtests.system.WholeSystem;

/** Sixty-four people change the keyworkers of the same twenty children at once. */
class KeyworkerStormIT {

    private static final int CASES = 20;
    private static final int CLIENTS = 64;
    private static final int CHANGES = FullSize.of(2_000, 500);

    private final Door podManager = Door.as("pod-manager");
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> acceptedByCase = new ConcurrentHashMap<>();

    @Test
    void everyChildHasOneKeyworkerAtAnyInstantAndEveryChangeOneEvent() throws Exception {
        // Given
        Council council = Council.get();
        List<String> cases = IntStream.range(0, CASES)
                .mapToObj(i -> new Referrals().accepted(1).at("/cases/0/caseId").asText())
                .toList();

        // When
        inParallel(cases, council.caseHolders());

        // Then the losers heard 412 or 409, and nothing else came back
        System.out.println("keyworker changes by answer: " + answers);
        assertThat(answers.keySet()).isSubsetOf(201, 409, 412);
        assertThat(answers.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(CHANGES);
        for (String caseId : cases) {
            List<JsonNode> spells = spells(caseId);
            assertThat(spells).hasSize(1 + acceptedByCase.get(caseId).get());
            assertThatTheyFollowWithoutGapOrOverlap(spells);
        }
        assertThatEventsTellEachChangeOnceInOrder(cases);
        assertThatTheDatabaseItselfRefusesAnOverlap(cases.get(0));
    }

    private void inParallel(List<String> cases, List<String> holders) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Void>> attempts = IntStream.range(0, CHANGES)
                .<Callable<Void>>mapToObj(n -> () -> {
                    change(cases.get(n % CASES), holders);
                    return null;
                })
                .toList();
        for (var attempt : clients.invokeAll(attempts)) {
            assertThat(attempt).succeedsWithin(java.time.Duration.ZERO);
        }
        clients.shutdown();
    }

    private void change(String caseId, List<String> holders) {
        Answer read = podManager.get("/v1/cases/" + caseId);
        read.expect(200);
        List<JsonNode> spells = spells(caseId);
        JsonNode last = spells.get(spells.size() - 1);
        String next = holders.get(0).equals(last.get("keyworkerId").asText()) ? holders.get(1) : holders.get(0);
        Answer answer = podManager.post(
                "/v1/cases/" + caseId + "/keyworker-changes",
                """
                {"keyworkerId":"%s","on":"%s","reason":"MANAGE","planned":true}""".formatted(next, LocalDate.parse(last.get("from").asText()).plusDays(1)),
                read.etag());
        answers.computeIfAbsent(answer.status(), s -> new AtomicInteger()).incrementAndGet();
        if (answer.status() == 201) {
            acceptedByCase.computeIfAbsent(caseId, c -> new AtomicInteger()).incrementAndGet();
        }
    }

    private List<JsonNode> spells(String caseId) {
        List<JsonNode> spells = new ArrayList<>();
        podManager
                .get("/v1/cases/" + caseId + "/keyworker-spells?limit=200")
                .expect(200)
                .get("items")
                .forEach(spells::add);
        spells.sort(java.util.Comparator.comparing(s -> s.get("from").asText()));
        return spells;
    }

    private static void assertThatTheyFollowWithoutGapOrOverlap(List<JsonNode> spells) {
        for (int i = 1; i < spells.size(); i++) {
            assertThat(spells.get(i - 1).get("to").asText())
                    .isEqualTo(spells.get(i).get("from").asText());
        }
        assertThat(spells.get(spells.size() - 1).get("to").isNull()).isTrue();
    }

    private void assertThatEventsTellEachChangeOnceInOrder(List<String> cases) {
        int changes =
                acceptedByCase.values().stream().mapToInt(AtomicInteger::get).sum();
        try (EventsOnTopic topic = WholeSystem.topic("throughline.case.v1")) {
            List<EventOnTopic> told = topic.await(
                    changes + CASES,
                    e -> e.type().equals("throughline.case.keyworker-changed.v1")
                            && cases.contains(e.headers().get("ce_subject")));
            assertThat(told)
                    .hasSize(changes + CASES)
                    .extracting(EventOnTopic::id)
                    .doesNotHaveDuplicates();
            for (String caseId : cases) {
                List<EventOnTopic> ofCase = told.stream()
                        .filter(e -> caseId.equals(e.headers().get("ce_subject")))
                        .toList();
                assertThat(ofCase)
                        .extracting(e -> Json.text(e.value(), "from"))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .hasSize(1 + acceptedByCase.get(caseId).get());
                assertThat(sequencesOfChild(topic, ofCase.get(0).key())).isEqualTo(countingFromOne(topic, ofCase));
            }
        }
    }

    private static List<Long> sequencesOfChild(EventsOnTopic topic, String childId) {
        return topic.soFar().stream()
                .filter(e -> childId.equals(e.key()))
                .map(e -> Long.parseLong(e.headers().get("ce_sequence")))
                .toList();
    }

    private static List<Long> countingFromOne(EventsOnTopic topic, List<EventOnTopic> ofCase) {
        int count = sequencesOfChild(topic, ofCase.get(0).key()).size();
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static void assertThatTheDatabaseItselfRefusesAnOverlap(String caseId) throws SQLException {
        try (Connection cases = WholeSystem.database("cases");
                Statement statement = cases.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into keyworker_spell (id, case_id, worker_id, started_on, ended_on, reason, planned) "
                                    + "select uuidv7(), case_id, worker_id, started_on, started_on + 1, 'OTHERS', true "
                                    + "from keyworker_spell where case_id = '" + caseId + "' limit 1"))
                    .hasMessageContaining("keyworker_spell_no_overlap");
        }
    }
}
