package org.throughline.systemtests.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A small council made through the door: one pod with the demo people in their seats, known to every service. */
public final class Council {

    private static final String PERSON = "01900000-0000-7000-8000-00000000000";
    private static Council made;

    private final String podId;

    private Council(String podId) {
        this.podId = podId;
    }

    /** The council of this JVM, made when first asked for. */
    public static synchronized Council get() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    /** The demo people's pod. */
    public String podId() {
        return podId;
    }

    /** The two workers of the pod who hold cases. */
    public List<String> caseHolders() {
        return List.of(PERSON + "2", PERSON + "3");
    }

    private static Council make() {
        Door operator = Door.as("operator");
        Map<Integer, String> roles = Map.of(
                1, "POD_MANAGER",
                2, "SENIOR_SOCIAL_WORKER",
                3, "SOCIAL_WORKER",
                4, "SOCIAL_WORKER_IN_TRAINING",
                5, "POD_ADMINISTRATIVE_OFFICER");
        String podId = operator.post(
                        "/v1/pods",
                        "{\"name\":\"Pod One\",\"kind\":\"POD\",\"formedOn\":\"%s\"}"
                                .formatted(LocalDate.now().minusYears(1)))
                .expect(201)
                .get("id")
                .asText();
        roles.forEach((number, role) -> {
            operator.post("/v1/workers", worker(number, role)).expect(201);
            operator.post("/v1/pods/" + podId + "/seats", seat(number, role)).expect(201);
        });
        Awaitility.await("case-service and supervision-service hear of the pod").untilAsserted(() -> {
            Door.as("pod-manager").get("/v1/drift-board?podId=" + podId).expect(200);
            proposesOnceItKnowsThePod();
        });
        return new Council(podId);
    }

    private static void proposesOnceItKnowsThePod() {
        JsonNode decided = new Referrals().accepted(1);
        if (decided.at("/cases/0/keyworkerId").asText("").isEmpty()) {
            throw new AssertionError("not allocated yet: " + decided);
        }
    }

    private static String worker(int number, String role) {
        return """
                {"workerId":"%s%d","sweNumber":"SW000000000%d","givenName":"Demo","familyName":"Worker %d","role":"%s",\
                "fte":1.0,"employment":"PERMANENT","startedOn":"%s"}""".formatted(
                        PERSON, number, number, number, role, LocalDate.now().minusYears(1));
    }

    private static String seat(int number, String role) {
        return "{\"workerId\":\"%s%d\",\"seat\":\"%s\",\"fte\":1.0,\"from\":\"%s\"}"
                .formatted(PERSON, number, role, LocalDate.now().minusYears(1));
    }
}
