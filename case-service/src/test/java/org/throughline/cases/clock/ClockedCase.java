package org.throughline.cases.clock;

import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;

/** An open case in tests whose visits are known since it opened, with what can be done to it over HTTP. */
public record ClockedCase(UUID pod, UUID keyworker, UUID childId, UUID caseId) {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    /** In a pod of its own. */
    public static ClockedCase opened() {
        UUID pod = Council.pod();
        return openedIn(pod, Council.socialWorker(pod));
    }

    /** In this pod. */
    public static ClockedCase openedIn(UUID pod, UUID keyworker) {
        UUID child = OpenCases.child();
        UUID caseId = OpenCases.inPod(child, pod, keyworker);
        Council.run("update case_stage set recorded_at = ? where case_id = ?", OpenCases.OPENED, caseId);
        return new ClockedCase(pod, keyworker, child, caseId);
    }

    /** Moves it to another stage from a day on. */
    public ClockedCase at(String stage, LocalDate on) {
        var body = new HashMap<String, Object>(Map.of("stage", stage, "on", on.toString(), "rationale", "As decided."));
        if (stage.equals("CLOSED")) {
            body.put("closureReason", "RC7");
            body.put(
                    "closing",
                    Map.of("outcome", "GOALS_ACHIEVED", "inWords", "It is better.", "noGoodbyeReason", "NOT_WISHED"));
        }
        as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(body)
                .post("/v1/cases/" + caseId + "/stage-changes")
                .then()
                .statusCode(200);
        return this;
    }

    /** Records a statutory visit in the first second of a day. */
    public ValidatableResponse visited(LocalDate on) {
        return contact(Map.of("occurredAt", on + "T00:00:01Z"));
    }

    /** Records a visit with other fields than the usual. */
    public ValidatableResponse contact(Map<String, Object> said) {
        var body = new HashMap<String, Object>(
                Map.of("kind", "VISIT", "childSeen", true, "seenAlone", true, "statutory", true));
        body.putAll(said);
        return post("contacts", body).statusCode(201);
    }

    /** Posts a fact as the keyworker. */
    public ValidatableResponse post(String path, Map<String, Object> body) {
        return as("social-worker", keyworker)
                .body(body)
                .post("/v1/cases/" + caseId + "/" + path)
                .then();
    }

    /** Its clocks of a kind, the latest due first. */
    public ValidatableResponse clocks(String query) {
        return get("clocks" + query);
    }

    /** Reads something of the case as the keyworker. */
    public ValidatableResponse get(String path) {
        return as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/" + path)
                .then()
                .statusCode(200);
    }

    /** How many events of this type were told of the case's child. */
    public long told(String type) {
        return count("select count(*) from outbox where aggregate_id = ? and type = ?", childId, type);
    }

    /** A number out of the database. */
    public static long count(String sql, Object... parameters) {
        try (Connection connection = Council.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
