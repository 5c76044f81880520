package org.throughline.systemtests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.Referrals;

/**
 * Whoever changes a record says which version was read: none is 428, an old one 412. Through the gateway, with the records
 * of the main job; every other change of a service is asked beside its access table.
 */
class StaleVersionIT {

    private static final String STALE = "\"999999\"";
    private static final Door SENIOR_LEADER = Door.as("senior-leader");

    private final Council council = Council.get();

    @TestFactory
    Stream<DynamicTest> anOldVersionIsRefused() {
        Map<String, Prepared> prepared = prepared();
        return Operation.all().stream()
                .filter(operation -> prepared.containsKey(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    assertThat(operation.answers()).contains("412", "428");
                    Prepared request = prepared.get(operation.id());
                    isProblem(send(operation, request, Map.of()), 428, "if-match-required");
                    isProblem(send(operation, request, Map.of("If-Match", STALE)), 412, "stale-version");
                }));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownFieldOfAPatchIsRefused() {
        Map<String, Prepared> prepared = prepared();
        return Operation.all().stream()
                .filter(Operation::patches)
                .filter(operation -> prepared.containsKey(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Prepared request = new Prepared(prepared.get(operation.id()).path(), "{\"noSuchField\":1}");
                    String etag = SENIOR_LEADER.get(request.path()).etag();
                    isProblem(send(operation, request, Map.of("If-Match", etag)), 400, "unknown-field");
                }));
    }

    /** A record that exists and a body that would be taken, but for the version. */
    private record Prepared(String path, String body) {}

    private Map<String, Prepared> prepared() {
        String referral = new Referrals().handedOver(1).get("referralId").asText();
        JsonNode opened = new Referrals().accepted(1).at("/cases/0");
        String aCase = "/v1/cases/" + opened.get("caseId").asText();
        String session = "/v1/group-supervisions/" + session();
        String worker = council.caseHolders().get(0);
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        return Map.of(
                "updateWorker", new Prepared("/v1/workers/" + worker, "{\"fte\":1.0}"),
                "decideReferral",
                        new Prepared(
                                "/v1/referrals/" + referral + "/decision",
                                "{\"decision\":\"NO_FURTHER_ACTION\",\"rationale\":\"Advice given.\"}"),
                "allocateCase",
                        new Prepared(
                                aCase + "/allocation",
                                "{\"podId\":\"%s\",\"keyworkerId\":\"%s\"}".formatted(council.podId(), worker)),
                "changeKeyworker",
                        new Prepared(
                                aCase + "/keyworker-changes",
                                "{\"keyworkerId\":\"%s\",\"on\":\"%s\",\"reason\":\"MANAGE\",\"planned\":true}"
                                        .formatted(worker, tomorrow)),
                "changeStage",
                        new Prepared(
                                aCase + "/stage-changes",
                                "{\"stage\":\"CHILD_IN_NEED\",\"on\":\"%s\",\"rationale\":\"Plan agreed.\"}"
                                        .formatted(LocalDate.now())),
                "buildAgenda", new Prepared(session + "/agenda", null),
                "closeGroupSupervision", new Prepared(session + "/close", null));
    }

    private String session() {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC)
                .plusDays(30 + ThreadLocalRandom.current().nextInt(300))
                .withNano(0);
        return SENIOR_LEADER
                .post(
                        "/v1/group-supervisions",
                        "{\"podId\":\"%s\",\"startsAt\":\"%s\",\"minutes\":60}".formatted(council.podId(), start))
                .expect(201)
                .get("id")
                .asText();
    }

    private static Answer send(Operation operation, Prepared request, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        if (operation.mediaType() != null) {
            all.put("Content-Type", operation.mediaType());
        }
        return SENIOR_LEADER.send(operation.method(), request.path(), request.body(), all);
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }
}
