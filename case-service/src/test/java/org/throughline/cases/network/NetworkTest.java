package org.throughline.cases.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.network.Networks.NAME;
import static org.throughline.cases.network.Networks.add;
import static org.throughline.cases.network.Networks.end;
import static org.throughline.cases.network.Networks.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.NetworkMemberAdded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class NetworkTest {

    private UUID worker;
    private UUID child;

    @BeforeEach
    void aChildWithAKeyworker() {
        UUID pod = Council.pod();
        worker = Council.socialWorker(pod);
        child = OpenCases.child();
        OpenCases.inPod(child, pod, worker);
    }

    @Test
    void whoIsAroundAChildIsNamedInTheRecordOnly() {
        // When
        String id = add(child, worker, Map.of())
                .statusCode(201)
                .body("name", equalTo(NAME))
                .body("role", equalTo("SCHOOL"))
                .body("to", nullValue())
                .body("recordedBy", equalTo(worker.toString()))
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("memberId");

        // Then
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            String told = topic.await(
                            1,
                            event -> NetworkMemberAdded.TYPE.equals(event.type())
                                    && id.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
            assertThat(told).contains("\"role\":\"SCHOOL\"").doesNotContain("Example");
        }
    }

    @Test
    void aTeacherWhoLeavesStaysInTheRecord() {
        UUID teacher = member(child, worker, Map.of());

        end(child, worker, teacher, "\"0\"", "2026-07-20").statusCode(200).body("to", equalTo("2026-07-20"));

        list("?present=true").body("items", hasSize(0));
        list("?present=false").body("items.memberId", contains(teacher.toString()));
        end(child, worker, teacher, "\"1\"", "2026-07-21")
                .statusCode(409)
                .body("code", equalTo("network-member-ended"));
        as("social-worker", worker)
                .get("/v1/children/" + child + "/timeline?kind=NETWORK_MEMBER_JOINED&kind=NETWORK_MEMBER_LEFT")
                .then()
                .body("items.kind", contains("NETWORK_MEMBER_LEFT", "NETWORK_MEMBER_JOINED"))
                .body("items.day", contains("2026-07-20", "2026-01-12"))
                .body("items[0].facts.role", equalTo("SCHOOL"));
    }

    @Test
    void thePersonIsKnownOnceWhileTheyAreThere() {
        UUID teacher = member(child, worker, Map.of());

        add(child, worker, Map.of("name", NAME.toUpperCase()))
                .statusCode(409)
                .body("code", equalTo("network-member-known"));
        end(child, worker, teacher, "\"0\"", "2026-07-20").statusCode(200);
        add(child, worker, Map.of("from", "2026-09-01")).statusCode(201);
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhere() {
        UUID teacher = member(child, worker, Map.of());

        refused(Map.of("role", "OTHER"), "network-role-in-words", "/roleWords");
        refused(Map.of("roleWords", "dinner lady"), "network-role-in-words", "/roleWords");
        refused(Map.of("from", LocalDate.now().plusDays(1).toString()), "network-member-in-future", "/from");
        add(child, worker, Map.of("organisation", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/organisation"));
        end(child, worker, teacher, "\"0\"", "2026-01-11")
                .statusCode(422)
                .body("code", equalTo("network-member-ends-too-early"));
        end(child, worker, teacher, "\"7\"", "2026-07-20").statusCode(412);
        end(child, worker, teacher, null, "2026-07-20").statusCode(428);
        end(child, worker, UUID.randomUUID(), "\"0\"", "2026-07-20")
                .statusCode(404)
                .body("code", equalTo("network-member-not-found"));
    }

    @Test
    void theListIsReadInPartsAtTheSameCost() {
        UUID first = member(child, worker, Map.of());
        long one = Statements.of(() -> list(""));
        UUID second = member(child, worker, Map.of("role", "GP", "from", "2026-02-02"));
        UUID third = member(child, worker, Map.of("role", "POLICE", "from", "2026-03-02"));

        assertThat(Statements.of(() -> list(""))).isEqualTo(one).isLessThanOrEqualTo(3);
        String next = list("?limit=2")
                .body("items.memberId", contains(third.toString(), second.toString()))
                .extract()
                .path("next");
        list("?limit=2&cursor=" + next)
                .body("items.memberId", contains(first.toString()))
                .body("next", nullValue());
    }

    private void refused(Map<String, Object> differs, String code, String pointer) {
        add(child, worker, differs)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", worker)
                .get("/v1/children/" + child + "/network-members" + query)
                .then()
                .statusCode(200);
    }
}
