package org.throughline.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.promise.Promises.TODAY;
import static org.throughline.cases.promise.Promises.command;
import static org.throughline.cases.promise.Promises.overdueBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseOverdue;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class TellOverduePromisesTest {

    @Inject
    TellOverduePromises tell;

    private UUID keyworker;
    private UUID caseId;

    @BeforeEach
    void aCase() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void howeverManyLookEachOverduePromiseIsToldOnce() throws Exception {
        // Given
        List<String> promises = IntStream.range(0, 12)
                .mapToObj(n -> overdueBy(n + 1, caseId, keyworker))
                .toList();

        // When
        lookTogether(8);
        lookTogether(8);

        // Then
        List<String> told = subjects(promises, promises.size());
        assertThat(told).containsExactlyInAnyOrderElementsOf(promises);
    }

    @Test
    void onItsLastDayNothingIsToldYet() {
        String promise = Promises.make(caseId, keyworker, Map.of("dueOn", TODAY.toString()))
                .extract()
                .path("promiseId");
        String marker = overdueBy(1, caseId, keyworker);

        tell.on(TODAY);

        assertThat(subjects(List.of(promise, marker), 1)).containsExactly(marker);
    }

    @Test
    void anotherDayThatPassesIsToldAgain() {
        String promise = overdueBy(5, caseId, keyworker);
        tell.on(TODAY);
        command(
                        caseId,
                        keyworker,
                        promise,
                        "/renegotiations",
                        "\"0\"",
                        Map.of("dueOn", TODAY.plusDays(2).toString(), "agreed", true))
                .statusCode(201);

        tell.on(TODAY.plusDays(2));
        tell.on(TODAY.plusDays(3));
        tell.on(TODAY.plusDays(4));

        assertThat(subjects(List.of(promise), 2)).containsExactly(promise, promise);
    }

    @Test
    void aSettledPromiseIsOverdueNoLonger() {
        String promise = overdueBy(5, caseId, keyworker);
        command(caseId, keyworker, promise, "/settlement", "\"0\"", Map.of("outcome", "KEPT"))
                .statusCode(200);
        String marker = overdueBy(1, caseId, keyworker);

        tell.on(TODAY);

        assertThat(subjects(List.of(promise, marker), 1)).containsExactly(marker);
    }

    private void lookTogether(int instances) throws Exception {
        var threads = Executors.newFixedThreadPool(instances);
        try {
            List<Callable<Integer>> looks = Collections.nCopies(instances, () -> tell.on(TODAY));
            for (Future<Integer> look : threads.invokeAll(looks)) {
                look.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Which of the promises were told as overdue, once all that was written so far has come. */
    private List<String> subjects(List<String> promises, int expected) {
        String last = Promises.make(caseId, keyworker, Map.of()).extract().path("promiseId");
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            var subjects = new ArrayList<String>();
            // events of one child come in order: when the last promise made has come, so has all before it
            List<EventOnTopic> events = topic.await(expected + 1, event -> {
                String subject = event.headers().get("ce_subject");
                return PromiseOverdue.TYPE.equals(event.type()) && promises.contains(subject)
                        || PromiseMade.TYPE.equals(event.type()) && last.equals(subject);
            });
            for (EventOnTopic event : events) {
                if (PromiseOverdue.TYPE.equals(event.type())) {
                    subjects.add(event.headers().get("ce_subject"));
                }
            }
            return subjects;
        }
    }
}
