package org.throughline.supervision.world;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.throughline.platformtest.token.Tokens;

/** Somebody with a token, and what they can ask for. */
public final class Person {

    private static final String SESSIONS = "/v1/group-supervisions";

    private final String token;

    public Person(String token) {
        this.token = token;
    }

    /** The demo account, or machine, of a role. */
    public static Person inRole(String role) {
        return new Person(Tokens.forRole(role));
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response board(UUID pod) {
        return asks().queryParam("podId", pod).get("/v1/drift-board");
    }

    public Response schedules(UUID pod, OffsetDateTime startsAt, int minutes) {
        return asks().body(Map.of("podId", pod, "startsAt", startsAt.toString(), "minutes", minutes))
                .post(SESSIONS);
    }

    /** Schedules a session that begins at this moment, and answers its id. */
    public UUID scheduled(APod pod, int minutes) {
        return scheduled(pod, OffsetDateTime.now(), minutes);
    }

    public UUID scheduled(APod pod, OffsetDateTime startsAt, int minutes) {
        return UUID.fromString(schedules(pod.id, startsAt, minutes)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public Response session(UUID session) {
        return asks().get(SESSIONS + "/" + session);
    }

    public Response buildsAgenda(UUID session, long version) {
        return asks().header("If-Match", "\"" + version + "\"").post(SESSIONS + "/" + session + "/agenda");
    }

    public Response agenda(UUID session) {
        return asks().get(SESSIONS + "/" + session + "/agenda");
    }

    public Response reviews(UUID session, Object review) {
        return asks().body(review).post(SESSIONS + "/" + session + "/drift-reviews");
    }

    public Response closes(UUID session, long version) {
        return asks().header("If-Match", "\"" + version + "\"").post(SESSIONS + "/" + session + "/close");
    }

    /** Posts to a record of a session whose version the person has seen. */
    public Response changes(UUID session, String command, long version, Object body) {
        return asks().header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(SESSIONS + "/" + session + "/" + command);
    }

    /** Posts to a record of a session. */
    public Response tells(UUID session, String command, Object body) {
        return asks().body(body).post(SESSIONS + "/" + session + "/" + command);
    }
}
