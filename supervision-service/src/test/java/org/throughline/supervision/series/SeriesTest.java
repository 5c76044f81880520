package org.throughline.supervision.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class SeriesTest {

    private static final String SERIES = "/v1/supervision-series";
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    FillCalendars filling;

    @Test
    void aWeeklySeriesStandsInTheCalendarTwelveWeeksAheadAndMoreAndIsTold() {
        // Given
        APod pod = APod.known();

        // When
        UUID series = begun(pod, "WEDNESDAY", TODAY);

        // Then
        List<String> sessions = sessions(pod);
        assertThat(sessions).hasSizeBetween(16, 17);
        pod.worker
                .asks()
                .get(SERIES + "/" + series)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("weekday", equalTo("WEDNESDAY"))
                .body("onBankHoliday", equalTo("MOVE"));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told =
                    topic.await(1 + sessions.size(), event -> pod.id.toString().equals(event.key()));
            assertThat(told.get(0).type()).isEqualTo("throughline.supervision.supervision-series-began.v1");
            assertThat(told.get(0).value()).doesNotContain("Room");
            assertThat(told.subList(1, told.size()))
                    .allMatch(event -> event.type().equals("throughline.supervision.group-supervision-scheduled.v1"));
        }
    }

    @Test
    void fillingTheCalendarAgainAddsNothingAndLaterAddsTheWeeksThatCameNearer() {
        // Given
        APod pod = APod.known();
        begun(pod, "TUESDAY", TODAY);
        int before = sessions(pod).size();

        // When
        fill(TODAY);
        int again = sessions(pod).size();
        fill(TODAY.plusWeeks(3));

        // Then
        assertThat(again).isEqualTo(before);
        assertThat(sessions(pod)).hasSize(before + 3);
    }

    @Test
    void aWeekWhoseTimeIsTakenIsPassedOver() {
        // Given a session next Thursday at ten
        APod pod = APod.known();
        LocalDate thursday = TODAY.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        var ten = thursday.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toOffsetDateTime();
        UUID alone = pod.manager.scheduled(pod, ten, 60);

        APod free = APod.known();

        // When
        begun(pod, "THURSDAY", thursday);

        // Then it has as many sessions as a pod that was free
        begun(free, "THURSDAY", thursday);
        assertThat(sessions(pod)).hasSameSizeAs(sessions(free)).contains(alone.toString());
    }

    @Test
    void anEndedSeriesCancelsWhatLiesBehindItsLastDay() {
        // Given
        APod pod = APod.known();
        UUID series = begun(pod, "WEDNESDAY", TODAY);

        // When
        ends(pod.manager, series, 0, TODAY.plusWeeks(4)).then().statusCode(200).header("ETag", "\"1\"");

        // Then
        List<String> status = pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .get("/v1/group-supervisions")
                .path("items.status");
        assertThat(status.stream().filter("SCHEDULED"::equals)).hasSizeBetween(4, 5);
        assertThat(status.stream().filter("CANCELLED"::equals)).hasSize(12);
        ends(pod.manager, series, 1, TODAY.plusWeeks(4)).then().statusCode(409).body("code", equalTo("series-ended"));
    }

    @Test
    void aPodInWhichNobodySitsAnyLongerMeetsNoMore() {
        // Given
        APod pod = APod.known();
        begun(pod, "WEDNESDAY", TODAY);
        Tables.run("update seat set ends_on = current_date where pod_id = '" + pod.id + "'");

        // When
        filling.closedPods(TODAY);

        // Then
        List<String> why = Person.inRole("senior-leader")
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("from", TODAY.plusDays(1).toString())
                .get("/v1/group-supervisions")
                .path("items.cancelledReason");
        assertThat(why).isNotEmpty().containsOnly("POD_CLOSED");
    }

    @Test
    void ofEightWhoAgreeTheSameWeekdayAtOnceOneWins() {
        // Given
        APod pod = APod.known();

        // When
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> begins(pod.manager, pod, "FRIDAY", TODAY).statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        assertThat(sessions(pod)).hasSizeBetween(16, 17);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        UUID series = begun(pod, "MONDAY", TODAY);

        // When, then
        begins(pod.manager, pod, "SUNDAY", TODAY).then().statusCode(422).body("code", equalTo("series-on-weekend"));
        begins(pod.manager, pod, "FRIDAY", TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        begins(pod.manager, pod, "SOMEDAY", TODAY).then().statusCode(400);
        begins(pod.worker, pod, "FRIDAY", TODAY).then().statusCode(403);
        begins(APod.known().manager, pod, "FRIDAY", TODAY).then().statusCode(404);
        ends(pod.manager, series, 0, TODAY.minusDays(9))
                .then()
                .statusCode(422)
                .body("code", equalTo("series-end-too-early"));
        ends(pod.manager, series, 7, TODAY).then().statusCode(412);
        ends(pod.worker, series, 0, TODAY).then().statusCode(403);
        pod.manager
                .asks()
                .body(Map.of("lastDay", TODAY.toString(), "reason", "CHANGED"))
                .post(SERIES + "/" + series + "/end")
                .then()
                .statusCode(428);
        APod.known().worker.asks().get(SERIES + "/" + series).then().statusCode(404);
    }

    @Test
    void theListOfSeriesCostsTheSameHoweverLong() {
        // Given
        APod pod = APod.known();
        begun(pod, "MONDAY", TODAY);
        long ofOne = Statements.of(() -> listed(pod));
        begun(pod, "TUESDAY", TODAY);
        begun(pod, "THURSDAY", TODAY);

        // When
        long ofThree = Statements.of(() -> listed(pod));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        assertThat(listed(pod)).hasSize(3);
    }

    private void fill(LocalDate today) {
        UUID last = new UUID(0, 0);
        while (last != null) {
            last = filling.batch(today, last);
        }
    }

    private static List<String> listed(APod pod) {
        return pod.worker.asks().queryParam("podId", pod.id).get(SERIES).path("items.id");
    }

    private static UUID begun(APod pod, String weekday, LocalDate from) {
        return UUID.fromString(begins(pod.manager, pod, weekday, from)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response begins(Person person, APod pod, String weekday, LocalDate from) {
        return person.asks()
                .body(Map.of(
                        "podId",
                        pod.id,
                        "weekday",
                        weekday,
                        "startsAt",
                        "10:00",
                        "minutes",
                        120,
                        "place",
                        "Room 4",
                        "from",
                        from.toString()))
                .post(SERIES);
    }

    private static Response ends(Person person, UUID series, long version, LocalDate lastDay) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", lastDay.toString(), "reason", "CHANGED"))
                .post(SERIES + "/" + series + "/end");
    }

    private static List<String> sessions(APod pod) {
        return pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", 200)
                .get("/v1/group-supervisions")
                .path("items.id");
    }
}
