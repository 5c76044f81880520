package org.throughline.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Exchange;
import org.throughline.cases.Http;
import org.throughline.platformtest.realparts.WithRealParts;

/** The transfer of docs/transfers.md: four brothers and sisters move to another pod. */
@QuarkusTest
@WithRealParts
class FamilyMovesTogetherTest {

    private final TwoPods pods = new TwoPods();
    private final Exchange exchange = Exchange.named("transfer");

    @Test
    void askedForAcceptedHandedOverAndMoved() {
        // Given
        List<UUID> family = pods.family(4);
        by(pods.fromManager)
                .body(Map.of("caseIds", family.subList(0, 3), "toPodId", pods.to, "reason", "EXPERTISE"))
                .post("/v1/transfers")
                .then()
                .statusCode(422)
                .body("code", equalTo("siblings-left-behind"));
        ValidatableResponse asked = by(pods.fromManager)
                .body(Map.of("caseIds", family, "toPodId", pods.to, "reason", "EXPERTISE"))
                .post("/v1/transfers")
                .then()
                .statusCode(201);
        String transfer = asked.extract().path("transferId");
        ValidatableResponse step = command(transfer, "/acceptance", asked, TwoPods.acceptance(pods.next));
        String today = LocalDate.now().toString();
        ValidatableResponse early = command(transfer, "/completion", step, TwoPods.completion());
        early.statusCode(422).body("code", equalTo("hand-over-incomplete"));
        for (String name : Stream.of("STORY_READ", "CHILD_TOLD", "JOINT_VISIT", "GOODBYE_VISIT")
                .toList()) {
            step = command(transfer, "/hand-over-steps", step, Map.of("step", name, "on", today, "by", pods.keyworker));
        }
        // When
        ValidatableResponse moved = command(transfer, "/completion", step, TwoPods.completion());
        // Then
        moved.statusCode(200).body("status", equalTo("COMPLETED")).body("cases.outcome", everyItem(equalTo("MOVED")));
        assertThat(family).allSatisfy(caseId -> by(pods.toManager)
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("podId", equalTo(pods.to.toString()))
                .body("keyworkerId", equalTo(pods.next.toString())));
    }

    private ValidatableResponse command(String transfer, String command, ValidatableResponse read, Object body) {
        return by(pods.toManager)
                .header("If-Match", read.extract().header("ETag"))
                .body(body)
                .post("/v1/transfers/" + transfer + command)
                .then();
    }

    private RequestSpecification by(UUID manager) {
        return Http.as("pod-manager", manager).filter(exchange);
    }
}
