package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class TransferDuringSessionTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void aCaseThatLeavesThePodWhileItMeetsIsReviewedByThePodThatDiscussedIt() {
        // Given a case on the agenda of a session, and a pod that takes it over
        APod before = APod.known();
        APod after = APod.known();
        ACase moved = before.withCase(30);
        UUID session = before.manager.scheduled(before, 60);
        before.manager.buildsAgenda(session, 0).then().statusCode(200);
        moves(before, after, moved);
        after.awaitCases(1);

        // When
        var review = before.manager.reviews(session, Reviews.onTrack(moved));

        // Then
        review.then().statusCode(201).body("podId", equalTo(before.id.toString()));
        after.worker.asks().get(review.header("Location")).then().statusCode(200);
        assertThat(new BoardOf(after).at(moved, "lastFinding")).isEqualTo("ON_TRACK");
    }

    @Test
    void aCaseThatLeavesInTheVeryMomentIsReviewedOnceAndReadByBoth() {
        // Given
        APod before = APod.known();
        APod after = APod.known();
        ACase[] cases = before.withCases(30, 29, 28, 27);
        UUID session = before.manager.scheduled(before, 60);
        before.manager.buildsAgenda(session, 0).then().statusCode(200);

        // When four transfers are told while four reviews are recorded, each twice
        for (ACase one : cases) {
            before.world.happens(one.allocated(after.id, TODAY), one.keyworker(after, after.workerId, TODAY));
        }
        var telling = CompletableFuture.runAsync(before.world::told);
        List<Integer> answers =
                AtOnce.ask(8, i -> before.manager.reviews(session, Reviews.onTrack(cases[i / 2]))).stream()
                        .map(Response::statusCode)
                        .toList();
        telling.join();
        after.awaitCases(4);

        // Then
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(4);
        assertThat(answers).containsOnly(201, 409);
        for (ACase one : cases) {
            assertThat(new BoardOf(after).at(one, "lastFinding")).isEqualTo("ON_TRACK");
        }
    }

    @Test
    void aCaseThatWasNotOnTheAgendaBelongsToThePodThatHoldsItNow() {
        // Given
        APod before = APod.known();
        APod after = APod.known();
        ACase moved = before.withCase(30);
        UUID session = before.manager.scheduled(before, 60);
        moves(before, after, moved);
        after.awaitCases(1);

        // When, then
        before.manager
                .reviews(session, Reviews.onTrack(moved))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-open-in-pod"));
    }

    @Test
    void whatWasNotDiscussedBeforeItLeftComesFirstInThePodThatHoldsItNow() {
        // Given
        APod before = APod.known();
        APod after = APod.known();
        ACase moved = before.withCase(5);
        after.withCase(60);
        UUID session = before.manager.scheduled(before, 60);
        before.manager.buildsAgenda(session, 0).then().statusCode(200);
        moves(before, after, moved);
        after.awaitCases(2);

        // When
        before.manager.closes(session, 1).then().statusCode(200);

        // Then
        UUID next = after.manager.scheduled(after, OffsetDateTime.now().plusDays(2), 15);
        after.manager.buildsAgenda(next, 0).then().body("items.caseId", contains(moved.id.toString()));
    }

    private static void moves(APod before, APod after, ACase moved) {
        before.world
                .happens(moved.allocated(after.id, TODAY), moved.keyworker(after, after.workerId, TODAY))
                .told();
    }
}
