package org.throughline.cases.continuityplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.continuityplan.ALeaver.NEEDED;
import static org.throughline.cases.continuityplan.ALeaver.TODAY;
import static org.throughline.cases.continuityplan.ALeaver.coWork;
import static org.throughline.cases.continuityplan.ALeaver.siblings;
import static org.throughline.cases.continuityplan.ALeaver.spells;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.Exchange;
import org.throughline.cases.Http;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** The leaver of docs/continuity-plans.md: 22 children, three of them brothers and sisters, whom the pod knows in part. */
@QuarkusTest
@WithRealParts
class LeaverWith22CasesTest {

    private final ALeaver pod = new ALeaver();
    private final Exchange exchange = Exchange.named("continuity-plan");
    private final UUID partTime = Council.socialWorker(pod.pod);
    private final UUID onLeave = Council.socialWorker(pod.pod);
    private final UUID inTraining = Council.seated(pod.pod, "SOCIAL_WORKER_IN_TRAINING", Council.worker());

    @Test
    void allTwentyTwoHaveSomebodyOnTheDayAfter() {
        // Given
        List<UUID> cases = pod.children(22);
        siblings(cases.get(1), cases.get(2));
        siblings(cases.get(2), cases.get(3));
        coWork(cases.get(2), pod.other);
        coWork(cases.get(4), onLeave);
        coWork(cases.get(5), partTime);
        Council.run("update pod_seat set fte = 0.6 where worker_id = ?", partTime);
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, told_sequence)"
                        + " values (?, ?, 'MAT', ?, 1)",
                UUID.randomUUID(),
                onLeave,
                TODAY.minusDays(30));
        for (int held = 0; held < 6; held++) {
            OpenCases.inPod(pod.pod, pod.known);
        }
        String plan = pod.announced();
        // When
        show().get("/v1/continuity-plans?workerId=" + pod.leaver);
        ValidatableResponse shown = show().get("/v1/continuity-plans/" + plan).then();
        shown.statusCode(200).body("proposals", hasSize(20)).body("proposals.caseIds.flatten()", hasSize(22));
        proposed(shown, cases.get(0), pod.known);
        proposed(shown, cases.get(1), pod.other);
        proposed(shown, cases.get(3), pod.other);
        proposed(shown, cases.get(5), partTime);
        ValidatableResponse chosen = post(
                plan,
                "/choices",
                shown,
                Map.of("caseIds", List.of(cases.get(4)), "keyworkerId", partTime, "reason", "CHILD_WISH"));
        chosen.statusCode(201).body("status", equalTo("OPEN"));
        ValidatableResponse accepted = post(plan, "/acceptances", chosen, Map.of());
        // Then
        accepted.statusCode(201).body("status", equalTo("COMPLETED")).body("decided", hasSize(22));
        var loads = new TreeMap<String, Integer>();
        for (UUID caseId : cases) {
            List<Map<String, String>> spells = spells(caseId);
            assertThat(spells).hasSize(2);
            assertThat(spells.get(1)).containsEntry("from", NEEDED.toString());
            loads.merge(spells.get(1).get("keyworkerId"), 1, Integer::sum);
        }
        // nobody who is away, in training or leads the pod
        assertThat(loads.keySet())
                .containsExactlyInAnyOrder(pod.known.toString(), pod.other.toString(), partTime.toString())
                .doesNotContain(onLeave.toString(), inTraining.toString());
        // by hours: 6 + n, n and n / 0.6 end level, as far as whom the children know allows it
        assertThat(perFte(loads)).allSatisfy(load -> assertThat(load).isBetween(9.0, 12.0));
        show().get("/v1/cases/" + cases.get(1) + "/keyworker-spells");
    }

    private List<Double> perFte(Map<String, Integer> taken) {
        var loads = new ArrayList<Double>();
        loads.add(taken.get(pod.known.toString()) + 6.0);
        loads.add(taken.get(pod.other.toString()) * 1.0);
        loads.add(taken.get(partTime.toString()) / 0.6);
        return loads;
    }

    private ValidatableResponse post(String plan, String command, ValidatableResponse read, Object body) {
        return show().header("If-Match", read.extract().header("ETag"))
                .body(body)
                .post("/v1/continuity-plans/" + plan + command)
                .then();
    }

    private RequestSpecification show() {
        return Http.as("pod-manager", pod.manager).filter(exchange);
    }

    private static void proposed(ValidatableResponse plan, UUID caseId, UUID worker) {
        plan.body(
                "proposals.find { it.caseIds.contains('" + caseId + "') }.successors[0].workerId",
                equalTo(worker.toString()));
    }
}
