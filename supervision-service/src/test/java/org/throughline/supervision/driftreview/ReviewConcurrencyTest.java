package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class ReviewConcurrencyTest {

    @Inject
    EntityManager database;

    @Test
    void ofManyWhoRecordTheSameCaseAtOnceOneWinsAndOneEventIsTold() {
        // Given
        APod pod = APod.known();
        ACase contested = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        List<Integer> answers = AtOnce.ask(
                        8, i -> (i % 2 == 0 ? pod.manager : pod.deputy).reviews(session, Reviews.onTrack(contested)))
                .stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            assertThat(topic.await(1, event -> contested.childId.toString().equals(event.key())))
                    .hasSize(1);
        }
    }

    @Test
    void aSessionClosedWhileReviewsAreRecordedListsExactlyThoseThatWereAccepted() {
        // Given ten cases on the agenda
        APod pod = APod.known();
        ACase[] cases = pod.withCases(IntStream.range(10, 20).toArray());
        UUID session = pod.manager.scheduled(pod, 150);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);

        // When somebody closes it in the midst of ten recordings
        var answers = AtOnce.ask(
                11, i -> i == 5 ? pod.manager.closes(session, 1) : pod.deputy.reviews(session, review(cases, i)));

        // Then
        Response closed = answers.get(5);
        assertThat(closed.statusCode()).isEqualTo(200);
        List<String> accepted = IntStream.range(0, 11)
                .filter(i -> i != 5 && answers.get(i).statusCode() == 201)
                .mapToObj(i -> caseOf(cases, i).id.toString())
                .toList();
        List<String> reviewed = closed.path("reviewedCaseIds");
        List<String> carriedOver = closed.path("carriedOverCaseIds");
        assertThat(reviewed).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(Stream.concat(reviewed.stream(), carriedOver.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(cases).map(c -> c.id.toString()).toList());
    }

    @Test
    void aReviewWhoseEventCannotBeKeptIsNoReview() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        sql("alter table outbox add constraint refuses "
                + "check (type <> 'throughline.supervision.drift-review-recorded.v1') not valid");

        // When
        int status = pod.manager.reviews(session, Reviews.onTrack(known)).statusCode();

        // Then
        sql("alter table outbox drop constraint refuses");
        assertThat(status).isEqualTo(409);
        assertThat(rows("drift_review where case_id", known.id)).isZero();
        pod.manager.reviews(session, Reviews.onTrack(known)).then().statusCode(201);
    }

    private static Object review(ACase[] cases, int i) {
        return Reviews.onTrack(caseOf(cases, i));
    }

    private static ACase caseOf(ACase[] cases, int i) {
        return cases[i < 5 ? i : i - 1];
    }

    private long rows(String where, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + where + " = :id")
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
