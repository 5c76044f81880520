package org.throughline.cases.continuityplan;

import static org.throughline.cases.Http.as;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;

/** A pod in tests with a worker who leaves in four weeks, and two colleagues who stay. */
final class ALeaver {

    static final LocalDate TODAY = LocalDate.now();
    static final LocalDate LAST_DAY = TODAY.plusDays(27);
    static final LocalDate NEEDED = TODAY.plusDays(28);

    final UUID pod = Council.pod();
    final UUID manager = Council.podManager(pod);
    final UUID leaver = Council.socialWorker(pod);
    final UUID known = Council.socialWorker(pod);
    final UUID other = Council.socialWorker(pod);

    /** So many children of the leaver, the first of them known to {@link #known} from co-work. */
    List<UUID> children(int number) {
        List<UUID> cases = IntStream.range(0, number)
                .mapToObj(n -> OpenCases.inPod(pod, leaver))
                .toList();
        coWork(cases.get(0), known);
        return cases;
    }

    static void coWork(UUID caseId, UUID worker) {
        Council.run(
                "insert into co_worker (id, case_id, worker_id, started_on, recorded_at) values (?, ?, ?, ?, now())",
                UUID.randomUUID(),
                caseId,
                worker,
                TODAY.minusDays(60));
    }

    static void siblings(UUID one, UUID other) {
        String sql = "insert into sibling (child_id, sibling_id) "
                + "select a.child_id, b.child_id from case_file a, case_file b where a.id = ? and b.id = ?";
        Council.run(sql, one, other);
        Council.run(sql, other, one);
    }

    /** The leaving is told, and the service looks: the plan's id. */
    String announced() {
        Council.leaves(leaver, LAST_DAY);
        look(TODAY);
        return planId();
    }

    static void look(LocalDate today) {
        Arc.container().instance(FollowWorkforce.class).get().on(today);
    }

    String planId() {
        return as("senior-leader")
                .get("/v1/continuity-plans?workerId=" + leaver)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].planId");
    }

    ValidatableResponse plan(String plan) {
        return as("pod-manager", manager)
                .get("/v1/continuity-plans/" + plan)
                .then()
                .statusCode(200);
    }

    String etag(String plan) {
        return plan(plan).extract().header("ETag");
    }

    ValidatableResponse accept(String plan, Map<String, Object> body) {
        return send(plan, "/acceptances", body, etag(plan)).then();
    }

    ValidatableResponse choose(String plan, UUID caseId, UUID worker) {
        Map<String, Object> body = Map.of("caseIds", List.of(caseId), "keyworkerId", worker, "reason", "CHILD_WISH");
        return send(plan, "/choices", body, etag(plan)).then();
    }

    Response send(String plan, String command, Map<String, Object> body, String etag) {
        return as("pod-manager", manager)
                .header("If-Match", etag)
                .body(body)
                .post("/v1/continuity-plans/" + plan + command);
    }

    /** The case's keyworkers, first to last. */
    static List<Map<String, String>> spells(UUID caseId) {
        return as("senior-leader")
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .path("items.collect { [from: it.from, to: it.to, keyworkerId: it.keyworkerId, reason: it.reason] }");
    }
}
