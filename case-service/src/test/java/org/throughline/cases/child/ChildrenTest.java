package org.throughline.cases.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;
import static org.throughline.cases.referral.Mash.uniqueLaChildId;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.referral.Mash;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChildrenTest {

    private String family;
    private String laChildId;
    private UUID zoe;
    private UUID sibling;
    private UUID keyworker;

    @BeforeEach
    void zoeHasACaseAndASibling() {
        family = "O\u2019" + uniqueName();
        laChildId = uniqueLaChildId();
        var child = Mash.child("C-1", "Zo\u00eb", family, "2017-03-09");
        child.put("laChildId", laChildId);
        var younger = unborn("C-2");
        younger.put("siblingOf", "C-1");
        List<String> ids = receipt(referral(child, younger)).extract().path("children.childId");
        zoe = UUID.fromString(ids.get(0));
        sibling = UUID.fromString(ids.get(1));
        keyworker = Council.worker();
        OpenCases.inPod(zoe, Council.pod(), keyworker);
    }

    @Test
    void theKeyworkerReadsWhoTheChildIsAndLeavesATrace() throws SQLException {
        as("social-worker", keyworker)
                .get("/v1/children/" + zoe)
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Zo\u00eb"))
                .body("familyName", equalTo(family))
                .body("siblingIds", contains(sibling.toString()));

        assertThat(readingsBy(keyworker)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "pod-manager", "pod-administrator"})
    void forOthersThereIsNoSuchChild(String role) {
        as(role, Council.worker())
                .get("/v1/children/" + zoe)
                .then()
                .statusCode(404)
                .body("code", equalTo("child-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mash", "analytics", "operator", "returns-officer"})
    void machinesAndReturnsReadNoChild(String role) {
        as(role).get("/v1/children/" + zoe).then().statusCode(403);
        as(role).body("{\"name\": \"zoe\"}").post("/v1/children/search").then().statusCode(403);
    }

    @Test
    void aNameIsFoundWithoutAccentsOrApostropheOrNearlySpelled() {
        found(Map.of("name", "ZOE " + family.substring(2, 20))).body("items.id", contains(zoe.toString()));
        found(Map.of("name", family)).body("items.id", contains(zoe.toString()));
        found(Map.of("dateOfBirth", "2017-03-09", "laChildId", laChildId)).body("items", hasSize(1));
        found(Map.of("laChildId", laChildId)).body("items[0].givenName", equalTo("Zo\u00eb"));
        found(Map.of("laChildId", laChildId, "dateOfBirth", "2017-03-10")).body("items", empty());
    }

    @Test
    void aSearchFindsNobodyWhomTheCallerMayNotSee() {
        as("social-worker", Council.worker())
                .body(Map.of("laChildId", laChildId))
                .post("/v1/children/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aSearchForNothingIsRefused() {
        as("senior-leader").body("{}").post("/v1/children/search").then().statusCode(400);
        as("senior-leader")
                .body("{\"name\": \"%\"}")
                .post("/v1/children/search")
                .then()
                .statusCode(400);
        found(Map.of("name", "%%")).body("items", empty());
    }

    private ValidatableResponse found(Map<String, Object> search) {
        return as("social-worker", keyworker)
                .body(search)
                .post("/v1/children/search")
                .then()
                .statusCode(200);
    }

    private static long readingsBy(UUID worker) throws SQLException {
        try (var connection = Council.connect();
                var query = connection.prepareStatement(
                        "select count(*) from audit where worker_id = ? and action = 'READ' and record_type = 'child'")) {
            query.setObject(1, worker);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
