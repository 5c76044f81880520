package org.throughline.cases.sharedoutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.network.Networks.member;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.network.Networks;
import org.throughline.platformtest.realparts.WithRealParts;

/** Professionals leave a child's network in the moment in which shared outcomes become theirs. */
@QuarkusTest
@WithRealParts
class OwnersWhoLeaveAtOnceTest {

    @Test
    void anOpenOutcomeIsAlwaysOwnedBySomebodyWhoIsThere() throws Exception {
        // Given
        UUID pod = Council.pod();
        UUID worker = Council.socialWorker(pod);
        UUID child = OpenCases.child();
        UUID caseId = OpenCases.inPod(child, pod, worker);
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            UUID professional = member(child, worker, Map.of("name", "Number " + n));
            attempts.add(() -> Networks.end(
                            child,
                            worker,
                            professional,
                            "\"0\"",
                            LocalDate.now().toString())
                    .extract()
                    .statusCode());
            attempts.add(() -> Outcomes.agree(caseId, worker, professional, Map.of())
                    .extract()
                    .statusCode());
        }

        // When
        List<Integer> answers = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(16);
        try {
            for (Future<Integer> answer : clients.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdown();
        }

        // Then of each pair one was first, and the other was refused
        for (int n = 0; n < answers.size(); n += 2) {
            assertThat(List.of(answers.get(n), answers.get(n + 1))).isIn(List.of(200, 422), List.of(409, 201));
        }
    }
}
