package org.throughline.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.restriction.Restrictions.change;
import static org.throughline.cases.restriction.Restrictions.deny;
import static org.throughline.cases.restriction.Restrictions.restrict;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.contracts.casework.RestrictionReviewOverdue;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** Leaders and instances who act at the same moment. */
@QuarkusTest
@WithRealParts
class RestrictionsAtOnceTest {

    private static final int TOGETHER = 8;

    @Inject
    TellOverdueReviews tell;

    private UUID leader;
    private UUID child;
    private UUID worker;

    @BeforeEach
    void aChild() {
        leader = Restrictions.leader();
        worker = Council.worker();
        child = OpenCases.child();
    }

    @Test
    void ofManyRestrictionsOneIsMade() throws Exception {
        List<Integer> answers = together(() ->
                restrict(leader, child, List.of(), List.of(worker)).extract().statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void ofManyChangesOfOneVersionOneWins() throws Exception {
        String restriction = deny(leader, child, worker);

        List<Integer> answers = together(() -> change(
                        leader,
                        child,
                        restriction,
                        "/amendments",
                        "\"0\"",
                        Map.of("denied", List.of(UUID.randomUUID())))
                .extract()
                .statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aReviewThatIsOverdueIsToldOnceHoweverManyLook() throws Exception {
        String restriction = deny(leader, child, worker);
        Council.run(
                "update restriction set decided_on = current_date - 40, review_on = current_date - 1 where child_id = ?",
                child);

        together(() -> tell.on(Restrictions.TODAY));
        together(() -> tell.on(Restrictions.TODAY));

        change(leader, child, restriction, "/lifting", "\"0\"", Map.of("reason", "OTHER"))
                .statusCode(200);
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            // events of one child come in order: when the end has come, so has all before it
            topic.await(1, event -> is(RestrictionLifted.TYPE, restriction, event));
            assertThat(topic.soFar().stream().filter(event -> is(RestrictionReviewOverdue.TYPE, restriction, event)))
                    .hasSize(1);
        }
    }

    private static boolean is(String type, String restriction, EventOnTopic event) {
        return type.equals(event.type()) && restriction.equals(event.headers().get("ce_subject"));
    }

    private static List<Integer> together(Callable<Integer> action) throws Exception {
        var threads = Executors.newFixedThreadPool(TOGETHER);
        try {
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(TOGETHER, action))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
