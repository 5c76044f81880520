package org.throughline.cases.transfer;

import static org.throughline.cases.Http.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;

/** Two pods in tests, and what their managers do with a transfer. */
final class TwoPods {

    final UUID from = Council.pod();
    final UUID fromManager = Council.podManager(from);
    final UUID keyworker = Council.socialWorker(from);
    final UUID to = Council.pod();
    final UUID toManager = Council.podManager(to);
    final UUID next = Council.socialWorker(to);

    /** A child's case in the holding pod. */
    UUID oneCase() {
        return OpenCases.inPod(from, keyworker);
    }

    /** The cases of brothers and sisters in the holding pod. */
    List<UUID> family(int children) {
        List<UUID> ids =
                IntStream.range(0, children).mapToObj(n -> OpenCases.child()).toList();
        for (UUID one : ids) {
            ids.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other ->
                            Council.run("insert into sibling (child_id, sibling_id) values (?, ?)", one, other));
        }
        return ids.stream()
                .map(child -> OpenCases.inPod(child, from, keyworker))
                .toList();
    }

    ValidatableResponse request(List<UUID> cases) {
        return request(Map.of("caseIds", cases, "toPodId", to, "reason", "EXPERTISE"));
    }

    ValidatableResponse request(Map<String, Object> body) {
        return as("pod-manager", fromManager).body(body).post("/v1/transfers").then();
    }

    String requested(List<UUID> cases) {
        return request(cases).statusCode(201).extract().path("transferId");
    }

    String accepted(List<UUID> cases) {
        String transfer = requested(cases);
        accept(transfer).statusCode(200);
        return transfer;
    }

    /** Accepted, and handed over as it should be. */
    String handedOver(List<UUID> cases) {
        String transfer = accepted(cases);
        Stream.of("STORY_READ", "CHILD_TOLD", "JOINT_VISIT", "GOODBYE_VISIT").forEach(step -> post(
                        "pod-manager",
                        toManager,
                        transfer,
                        "/hand-over-steps",
                        Map.of("step", step, "on", LocalDate.now().toString(), "by", keyworker))
                .statusCode(200));
        return transfer;
    }

    ValidatableResponse accept(String transfer) {
        return post("pod-manager", toManager, transfer, "/acceptance", acceptance(next));
    }

    static Map<String, Object> acceptance(UUID keyworker) {
        return Map.of(
                "keyworkerId",
                keyworker,
                "plannedOn",
                LocalDate.now().plusDays(14).toString());
    }

    ValidatableResponse complete(String transfer) {
        return post("pod-manager", toManager, transfer, "/completion", completion());
    }

    static Map<String, Object> completion() {
        var body = new HashMap<String, Object>();
        body.put("on", LocalDate.now().toString());
        return body;
    }

    /** Sends a command of the transfer, with its present ETag. */
    static ValidatableResponse post(String role, UUID worker, String transfer, String command, Object body) {
        return send(role, worker, transfer, command, body, etag(transfer)).then();
    }

    static Response send(String role, UUID worker, String transfer, String command, Object body, String etag) {
        var request = as(role, worker).header("If-Match", etag);
        return (body == null ? request : request.body(body)).post("/v1/transfers/" + transfer + command);
    }

    static String etag(String transfer) {
        return as("senior-leader").get("/v1/transfers/" + transfer).header("ETag");
    }
}
