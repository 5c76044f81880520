package org.throughline.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.restriction.Restrictions.TODAY;
import static org.throughline.cases.restriction.Restrictions.change;
import static org.throughline.cases.restriction.Restrictions.deny;
import static org.throughline.cases.restriction.Restrictions.only;
import static org.throughline.cases.restriction.Restrictions.restrict;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class RestrictionTest {

    private UUID leader;
    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        UUID pod = Council.pod();
        leader = Restrictions.leader();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void whoIsAllowedSeesTheRecordInWhateverPodAndNobodyElseDoes() {
        UUID elsewhere = Council.socialWorker(Council.pod());

        only(leader, child, elsewhere);

        assertThat(answerTo("social-worker", elsewhere)).isEqualTo(200);
        assertThat(answerTo("senior-leader", leader)).isEqualTo(200);
        assertThat(answerTo("social-worker", keyworker)).isEqualTo(404);
        assertThat(answerTo("senior-leader", Restrictions.leader())).isEqualTo(404);
    }

    @Test
    void otherListsTakeThePlaceOfThoseBeforeWhichStayReadable() {
        String restriction = deny(leader, child, keyworker);

        change(leader, child, restriction, "/amendments", "\"0\"", Map.of("allowed", List.of(leader, keyworker)))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("denied", empty())
                .body("steps.kind", contains("RESTRICTED", "AMENDED"))
                .body("steps[0].denied", contains(keyworker.toString()))
                .body("steps[0].takenBy", equalTo(leader.toString()));

        assertThat(answerTo("social-worker", keyworker)).isEqualTo(200);
        assertThat(told(RecordRestricted.TYPE, restriction, 2))
                .contains("\"deniedWorkerIds\":[]")
                .contains(keyworker.toString())
                .doesNotContain("STAFF");
    }

    @Test
    void itIsReviewedAndAtLastLifted() {
        String restriction = deny(leader, child, keyworker);

        change(leader, child, restriction, "/reviews", "\"0\"", Map.of("reviewOn", in(9)))
                .statusCode(200)
                .body("reviewOn", equalTo(in(9)));
        change(leader, child, restriction, "/lifting", "\"1\"", Map.of("reason", "NO_LONGER_NEEDED"))
                .statusCode(200)
                .body("liftedOn", equalTo(TODAY.toString()))
                .body("steps.kind", contains("RESTRICTED", "REVIEWED", "LIFTED"));

        assertThat(answerTo("social-worker", keyworker)).isEqualTo(200);
        assertThat(told(RestrictionLifted.TYPE, restriction, 1)).contains("\"liftedOn\":\"" + TODAY + "\"");
        change(leader, child, restriction, "/reviews", "\"2\"", Map.of("reviewOn", in(9)))
                .statusCode(409)
                .body("code", equalTo("restriction-lifted"));
        restrict(leader, child, List.of(), List.of(keyworker)).statusCode(201);
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhere() {
        restrict(leader, child, Map.of()).statusCode(422).body("code", equalTo("restriction-restricts-nobody"));
        restrict(leader, child, List.of(leader, keyworker), List.of(keyworker))
                .statusCode(422)
                .body("errors.pointer", contains("/denied"));
        restrict(leader, child, List.of(keyworker), List.of())
                .statusCode(422)
                .body("code", equalTo("restriction-locks-you-out"));
        restrict(leader, child, Map.of("denied", List.of(keyworker), "reviewOn", in(13)))
                .statusCode(422)
                .body("code", equalTo("restriction-review-too-far"));
        restrict(leader, child, Map.of("denied", List.of("Canaryname"))).statusCode(400);
        restrict(leader, UUID.randomUUID(), List.of(), List.of(keyworker)).statusCode(404);
        String restriction = deny(leader, child, keyworker);
        restrict(leader, child, List.of(), List.of(keyworker))
                .statusCode(409)
                .body("code", equalTo("restricted-already"));
        change(leader, child, restriction, "/lifting", null, Map.of("reason", "OTHER"))
                .statusCode(428);
        change(leader, child, restriction, "/lifting", "\"7\"", Map.of("reason", "OTHER"))
                .statusCode(412);
        change(leader, child, UUID.randomUUID().toString(), "/lifting", "\"0\"", Map.of("reason", "OTHER"))
                .statusCode(404)
                .body("code", equalTo("restriction-not-found"));
    }

    @Test
    void theListsAreReadAtTheSameCostHoweverManyThereAre() {
        deny(leader, child, keyworker);
        long one = Statements.of(this::readBoth);
        for (int n = 0; n < 4; n++) {
            deny(leader, OpenCases.child(), keyworker);
        }

        assertThat(Statements.of(this::readBoth)).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    private void readBoth() {
        as("senior-leader", leader)
                .get("/v1/restrictions?overdue=false&limit=200")
                .then()
                .statusCode(200);
        as("senior-leader", leader)
                .get("/v1/children/" + child + "/restrictions")
                .then()
                .statusCode(200);
    }

    private int answerTo(String role, UUID worker) {
        return as(role, worker).get("/v1/cases/" + caseId).statusCode();
    }

    private static String told(String type, String restriction, int times) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            times,
                            event -> type.equals(event.type())
                                    && restriction.equals(event.headers().get("ce_subject")))
                    .get(times - 1)
                    .value();
        }
    }

    private static String in(int months) {
        return TODAY.plusMonths(months).toString();
    }
}
