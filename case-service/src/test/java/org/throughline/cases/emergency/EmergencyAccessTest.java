package org.throughline.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.restriction.Restrictions;
import org.throughline.contracts.casework.EmergencyAccessBegan;
import org.throughline.contracts.casework.EmergencyAccessReviewed;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class EmergencyAccessTest {

    private static final String CANARY = "Canaryarm is broken";

    private UUID leader;
    private UUID onDuty;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildOfAnotherPod() {
        leader = Restrictions.leader();
        onDuty = Council.socialWorker(Council.pod());
        child = OpenCases.child();
        UUID pod = Council.pod();
        caseId = OpenCases.inPod(child, pod, Council.socialWorker(pod));
    }

    @Test
    void forAnHourTheRecordIsSeenAndEverybodyIsTold() {
        assertThat(seen()).isEqualTo(404);

        String access =
                begin().statusCode(201).body("words", equalTo(CANARY)).extract().path("accessId");

        assertThat(seen()).isEqualTo(200);
        as("social-worker", onDuty).get("/v1/children/" + child).then().statusCode(200);
        assertThat(told(EmergencyAccessBegan.TYPE, access))
                .contains(onDuty.toString(), "OUT_OF_HOURS")
                .doesNotContain("Canary");
        begin().statusCode(409).body("code", equalTo("emergency-not-needed"));
    }

    @Test
    void theHourIsTheDatabasesAndWhenItIsOverTheRecordIsClosed() {
        ValidatableResponse began = begin();
        OffsetDateTime from = OffsetDateTime.parse(began.extract().path("beganAt"));
        OffsetDateTime to = OffsetDateTime.parse(began.extract().path("endsAt"));

        hasGone("59 minutes");
        int before = seen();
        hasGone("1 minute");
        int after = seen();

        assertThat(Duration.between(from, to)).isEqualTo(Duration.ofHours(1));
        assertThat(before).isEqualTo(200);
        assertThat(after).isEqualTo(404);
        begin().statusCode(201);
    }

    @Test
    void itOpensARecordThatIsRestrictedToOthers() {
        Restrictions.only(leader, child);

        begin().statusCode(201);

        assertThat(seen()).isEqualTo(200);
    }

    @Test
    void whoIsDeniedNeverGetsIt() {
        Restrictions.deny(leader, child, onDuty);

        begin().statusCode(404).body("code", equalTo("child-not-found"));

        assertThat(seen()).isEqualTo(404);
    }

    @Test
    void whoIsDeniedWhileItLastsIsOutAtOnce() {
        begin().statusCode(201);

        Restrictions.deny(leader, child, onDuty);

        assertThat(seen()).isEqualTo(404);
    }

    @Test
    void theLeadershipReviewsItOnceAndNeverItsOwn() {
        String access = begin().extract().path("accessId");
        as("senior-leader", leader)
                .get("/v1/emergency-accesses?reviewed=false&limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.accessId == '" + access + "' }.words", equalTo(CANARY))
                .body("items.find { it.accessId == '" + access + "' }.finding", nullValue());

        review(onDuty, access).statusCode(403).body("code", equalTo("own-emergency-access"));
        review(leader, access)
                .statusCode(200)
                .body("finding", equalTo("JUSTIFIED"))
                .body("reviewedBy", equalTo(leader.toString()));

        review(leader, access).statusCode(409).body("code", equalTo("emergency-access-reviewed"));
        review(leader, UUID.randomUUID().toString()).statusCode(404);
        assertThat(told(EmergencyAccessReviewed.TYPE, access))
                .contains("JUSTIFIED")
                .doesNotContain("Canary");
    }

    @Test
    void itNeedsAReasonAndWordsAndTheListCostsTheSameHoweverLong() {
        as("social-worker", onDuty)
                .body(Map.of("reason", "OUT_OF_HOURS", "words", " "))
                .post("/v1/children/" + child + "/emergency-accesses")
                .then()
                .statusCode(400);
        begin();
        long few = Statements.of(this::list);
        for (int n = 0; n < 3; n++) {
            hasGone("2 hours");
            begin().statusCode(201);
        }

        assertThat(Statements.of(this::list)).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    private void list() {
        as("senior-leader", leader).get("/v1/emergency-accesses").then().statusCode(200);
    }

    private int seen() {
        return as("social-worker", onDuty).get("/v1/cases/" + caseId).statusCode();
    }

    private ValidatableResponse begin() {
        return as("social-worker", onDuty)
                .body(Map.of("reason", "OUT_OF_HOURS", "words", CANARY))
                .post("/v1/children/" + child + "/emergency-accesses")
                .then();
    }

    private static ValidatableResponse review(UUID by, String access) {
        return as("senior-leader", by)
                .body(Map.of("finding", "JUSTIFIED", "words", "Canary"))
                .post("/v1/emergency-accesses/" + access + "/review")
                .then();
    }

    /** Moves what was begun into the past, which is the same as a later now. */
    private void hasGone(String interval) {
        Council.run(
                "update emergency_access set began_at = began_at - cast(? as interval), ends_at = ends_at - cast(? as interval)"
                        + " where child_id = ?",
                interval,
                interval,
                child);
    }

    private static String told(String type, String access) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && access.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }
}
