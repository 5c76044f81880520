package org.throughline.workforce;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.throughline.platformtest.token.Tokens;

/** A council as its own staff use it: each method is one request. */
public final class Council {

    private Council() {}

    /** A request by the demo account, or the machine, of that role. */
    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.forRole(role)).contentType(ContentType.JSON);
    }

    /** What a pod manager sends to add a social worker with those hours; tests change what they are about. */
    public static Map<String, Object> socialWorker(double fte) {
        Map<String, Object> worker = new LinkedHashMap<>();
        worker.put("sweNumber", sweNumber());
        worker.put("givenName", "Amina");
        worker.put("familyName", "Okafor");
        worker.put("role", "SOCIAL_WORKER");
        worker.put("fte", fte);
        worker.put("employment", "PERMANENT");
        worker.put("startedOn", "2020-01-06");
        return worker;
    }

    /** A number that no other worker of the run has. */
    public static String sweNumber() {
        return "SW%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    /** Adds a social worker with those hours. */
    public static UUID employ(double fte) {
        return created(as("pod-manager").body(socialWorker(fte)).post("/v1/workers"));
    }

    /** Forms a pod on 1 April 2025. */
    public static UUID formPod() {
        return formPod("POD");
    }

    /** Forms a pod of that kind on 1 April 2025. */
    public static UUID formPod(String kind) {
        var pod = Map.of("name", "Riverside", "kind", kind, "formedOn", "2025-04-01");
        return created(as("pod-manager").body(pod).post("/v1/pods"));
    }

    /** Asks for a seat, open-ended. */
    public static Response askForSeat(UUID podId, UUID workerId, String seat, double fte, String from) {
        var wanted = Map.of("workerId", workerId, "seat", seat, "fte", fte, "from", from);
        return as("pod-manager").body(wanted).post("/v1/pods/{id}/seats", podId);
    }

    /** Seats a worker, open-ended. */
    public static UUID seat(UUID podId, UUID workerId, String seat, double fte, String from) {
        return created(askForSeat(podId, workerId, seat, fte, from));
    }

    /** The id in an answer that must be a 201. */
    public static UUID created(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }
}
