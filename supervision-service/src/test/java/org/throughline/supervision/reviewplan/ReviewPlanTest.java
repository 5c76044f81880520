package org.throughline.supervision.reviewplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;

@QuarkusTest
@WithRealParts
class ReviewPlanTest {

    private static final OffsetDateTime TOMORROW = OffsetDateTime.now().plusDays(1);

    @Test
    void aPodThatCannotMeetItsDatesSaysWhichSlipByHowLongAndWhatWouldDo() {
        // Given half an hour tomorrow, and three cases due in two, three and four days
        APod pod = APod.known();
        ACase[] cases = pod.withCases(26, 25, 24);
        pod.manager.scheduled(pod, TOMORROW, 30);
        LocalDate tomorrow = TOMORROW.toLocalDate();

        // When
        Response plan = plan(pod.worker, pod.id);

        // Then
        plan.then()
                .statusCode(200)
                .body("meetsEveryDate", equalTo(false))
                .body("proof", equalTo("ARITHMETIC"))
                .body("sessions", hasSize(12))
                .body("sessions[0].cases.caseId", contains(cases[0].id.toString(), cases[1].id.toString()))
                .body("sessions[0].assumed", equalTo(false))
                .body("sessions[1].on", equalTo(tomorrow.plusDays(7).toString()))
                .body("sessions[1].assumed", equalTo(true))
                .body("sessions[1].cases.childId", contains(cases[2].childId.toString()))
                .body("slips[0].caseId", equalTo(cases[2].id.toString()))
                .body("slips[0].reviewDue", equalTo(tomorrow.plusDays(3).toString()))
                .body("slips[0].discussedOn", equalTo(tomorrow.plusDays(7).toString()))
                .body("slips[0].daysLate", equalTo(4))
                .body("shortage.minutesNeeded", equalTo(45))
                .body("shortage.minutesMissing", equalTo(15))
                .body("mends.minutesMoreEachSession", equalTo(15))
                .body("mends.anotherSession.on", equalTo(tomorrow.toString()))
                .body("mends.fewerCases", contains(cases[0].id.toString()));
        assertThat(plan.jsonPath().getString("shortage.inWords")).contains("45 - 30 = 15 minutes too few");
        assertThat(plan.jsonPath().getList("mends.inWords", String.class))
                .first()
                .isEqualTo("15 minutes more in every session; 14 would not do.");
    }

    @Test
    void aPodWithTimeForAllMeetsEveryDateTwelveWeeksAhead() {
        // Given
        APod pod = APod.known();
        pod.withCases(3, 10, 22);
        pod.manager.scheduled(pod, TOMORROW, 60);

        // When, then
        plan(pod.manager, pod.id)
                .then()
                .body("meetsEveryDate", equalTo(true))
                .body("until", equalTo(LocalDate.now().plusWeeks(12).toString()))
                .body("slips", empty())
                .body("shortage", nullValue())
                .body("mends.inWords", empty())
                .body("sessions[0].cases.ahead", contains(false, true, true));
    }

    @Test
    void aSessionThatWasCancelledIsAWeekWithout() {
        // Given a case due in four days, tomorrow's session cancelled and the next in a week
        APod pod = APod.known();
        pod.withCase(24);
        UUID tomorrow = pod.manager.scheduled(pod, TOMORROW, 60);
        pod.manager.scheduled(pod, TOMORROW.plusDays(7), 60);
        pod.manager
                .changes(tomorrow, "cancellation", 0, Map.of("reason", "BANK_HOLIDAY"))
                .then()
                .statusCode(200);

        // When, then
        plan(pod.manager, pod.id)
                .then()
                .body("sessions[0].minutes", equalTo(0))
                .body("slips.cause", contains("NO_SESSION_IN_TIME"))
                .body("shortage", nullValue())
                .body("mends.minutesMoreEachSession", nullValue())
                .body("mends.anotherSession.on", equalTo(TOMORROW.toLocalDate().toString()));
    }

    @Test
    void thePictureSaysInWordsWhatItShowsAndNamesNobody() {
        // Given
        APod pod = APod.known();
        ACase[] cases = pod.withCases(26, 25, 24);
        pod.manager.scheduled(pod, TOMORROW, 30);

        // When
        Response picture = pod.worker.asks().get("/v1/review-plans/" + pod.id + "/picture");

        // Then
        picture.then().statusCode(200).contentType("image/svg+xml");
        assertThat(picture.asString())
                .contains(
                        "<title id=\"title\">",
                        "<desc id=\"desc\">1 review-due date",
                        "1 too late",
                        "2 cases, 0 min free")
                .doesNotContain(cases[0].id.toString(), cases[0].childId.toString(), pod.id.toString());
    }

    @Test
    void whoIsNotOfThePodSeesNeitherPlanNorPicture() {
        // Given
        APod pod = APod.known();
        pod.withCase(3);

        // When, then
        plan(APod.known().manager, pod.id).then().statusCode(404).body("code", equalTo("pod-not-found"));
        plan(Person.inRole("returns-officer"), pod.id).then().statusCode(403);
        plan(Person.inRole("senior-leader"), pod.id).then().statusCode(200).body("sessions", empty());
        pod.manager.asks().get("/v1/review-plans/no-uuid").then().statusCode(404);
        APod.known()
                .worker
                .asks()
                .get("/v1/review-plans/" + pod.id + "/picture")
                .then()
                .statusCode(404);
    }

    @Test
    void aPlanCostsTheSameStatementsHoweverManyCases() {
        // Given
        APod pod = APod.known();
        pod.withCases(1, 2);
        pod.manager.scheduled(pod, TOMORROW, 60);
        long ofTwo = Statements.of(() -> plan(pod.worker, pod.id));
        pod.withCases(IntStream.range(0, 30).toArray());

        // When
        long ofMany = Statements.of(() -> plan(pod.worker, pod.id));

        // Then
        assertThat(ofMany).isEqualTo(ofTwo);
    }

    private static Response plan(Person person, UUID pod) {
        return person.asks().get("/v1/review-plans/" + pod);
    }
}
