package org.throughline.cases.childmerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.childmerge.Merges.merge;
import static org.throughline.cases.childmerge.Merges.merged;
import static org.throughline.cases.childmerge.Merges.split;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.restriction.Restrictions;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.contracts.casework.ChildrenSplit;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class MergeChildrenTest {

    private final UUID goes = OpenCases.child();
    private final UUID stays = OpenCases.child();

    @Test
    void oneRecordPointsToTheOtherAndBothSayWhich() {
        String merge = merged(goes, stays);

        as("senior-leader")
                .get("/v1/children/" + stays)
                .then()
                .body("mergedChildIds", contains(goes.toString()))
                .body("mergedIntoId", nullValue());
        as("senior-leader").get("/v1/children/" + goes).then().body("mergedIntoId", equalTo(stays.toString()));
        as("senior-leader")
                .get("/v1/children/" + goes + "/merges")
                .then()
                .body("items.mergeId", contains(merge))
                .body("items[0].words", equalTo(Merges.WORDS));
        assertThat(told(ChildrenMerged.TYPE, merge))
                .contains("\"survivingChildId\":\"" + stays + "\"")
                .doesNotContain("mother", "FAMILY_SAYS");
    }

    @Test
    void everythingOfTheMergedRecordIsReadThroughTheOneThatStays() {
        UUID pod = Council.pod();
        UUID earlier = Council.socialWorker(pod);
        UUID closed = OpenCases.inPod(goes, pod, earlier);
        Council.run("update keyworker_spell set ended_on = current_date where case_id = ?", closed);
        Council.run(
                "update case_file set closed_on = current_date, stage = 'CLOSED', closure_reason = 'RC1' where id = ?",
                closed);
        UUID sibling = OpenCases.child();
        Council.run("insert into sibling values (?, ?), (?, ?)", goes, sibling, sibling, goes);

        merged(goes, stays);

        as("senior-leader")
                .get("/v1/children/" + stays + "/timeline")
                .then()
                .body("items.kind", hasItems("CASE_OPENED", "CASE_CLOSED", "CHILDREN_MERGED"))
                .body("items.caseId", hasItems(closed.toString()));
        as("senior-leader").get("/v1/children/" + stays).then().body("siblingIds", contains(sibling.toString()));
        as("senior-leader").get("/v1/children/" + sibling).then().body("siblingIds", contains(stays.toString()));
        // who has a relationship with one record has it with the child
        as("social-worker", earlier).get("/v1/children/" + stays).then().statusCode(200);
    }

    @Test
    void aLegalHoldOfTheMergedRecordIsReadAtTheOneThatStays() {
        Council.run(
                "insert into legal_hold (id, child_id, reason, words, held_on, held_by)"
                        + " values (uuidv7(), ?, 'CLAIM', 'Letter', current_date, uuidv7())",
                goes);

        merged(goes, stays);

        as("data-protection-officer")
                .get("/v1/children/" + stays + "/legal-holds")
                .then()
                .body("items.reason", contains("CLAIM"));
    }

    @Test
    void aRestrictionOfOneRecordClosesTheChild() {
        UUID pod = Council.pod();
        UUID keyworker = Council.socialWorker(pod);
        OpenCases.inPod(stays, pod, keyworker);
        merged(goes, stays);
        as("social-worker", keyworker).get("/v1/children/" + stays).then().statusCode(200);

        Restrictions.deny(Restrictions.leader(), goes, keyworker);

        as("social-worker", keyworker).get("/v1/children/" + stays).then().statusCode(404);
        as("social-worker", keyworker)
                .get("/v1/children/" + stays + "/timeline")
                .then()
                .statusCode(404);
    }

    @Test
    void aSplitGivesBackWhatWas() {
        String merge = merged(goes, stays);

        split(stays, merge)
                .statusCode(200)
                .body("splitReason", equalTo("TWO_CHILDREN"))
                .body("mergedAt", notNullValue());

        as("senior-leader").get("/v1/children/" + goes).then().body("mergedIntoId", nullValue());
        as("senior-leader").get("/v1/children/" + stays).then().body("mergedChildIds", empty());
        as("senior-leader")
                .get("/v1/children/" + goes + "/timeline")
                .then()
                .body("items.kind", contains("CHILDREN_SPLIT", "CHILDREN_MERGED"));
        split(stays, merge).statusCode(409).body("code", equalTo("merge-split-already"));
        assertThat(told(ChildrenSplit.TYPE, merge)).contains("\"childId\":\"" + goes + "\"");
        merged(goes, stays);
        as("senior-leader")
                .get("/v1/children/" + goes + "/timeline")
                .then()
                .body("items.kind", contains("CHILDREN_MERGED", "CHILDREN_SPLIT", "CHILDREN_MERGED"));
    }

    @Test
    void whatCannotBeOneChildIsRefusedAndSaysWhy() {
        UUID third = OpenCases.child();
        merge(goes, goes).statusCode(409).body("code", equalTo("merge-of-one-record"));
        merged(goes, stays);

        merge(goes, third).statusCode(409).body("code", equalTo("child-merged"));
        merge(third, goes).body("code", equalTo("surviving-child-merged"));
        merge(stays, third).body("code", equalTo("merge-chain")).body("errors.pointer", contains("/childId"));
        merge(UUID.randomUUID(), stays).statusCode(404).body("code", equalTo("child-not-found"));
        split(third, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("child-merge-not-found"));
        as("senior-leader")
                .body(Map.of("childId", third, "reason", "OTHER", "words", " "))
                .post("/v1/children/" + stays + "/merges")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/words"));
    }

    @Test
    void anOpenCaseStaysInSightAndTwoAreForAPersonToSettle() {
        UUID open = OpenCases.child();
        OpenCases.of(open);
        UUID alsoOpen = OpenCases.child();
        OpenCases.of(alsoOpen);

        merge(open, stays).statusCode(409).body("code", equalTo("open-case-would-go"));
        merge(open, alsoOpen).statusCode(409).body("code", equalTo("both-cases-open"));
        merge(stays, open).statusCode(201);
    }

    @Test
    void theDecisionsAreReadInPartsAtTheSameCost() {
        split(stays, merged(goes, stays));
        long one = Statements.of(this::list);
        split(stays, merged(goes, stays));
        split(stays, merged(goes, stays));

        assertThat(Statements.of(this::list)).isEqualTo(one).isLessThanOrEqualTo(4);
        String next = as("senior-leader")
                .get("/v1/children/" + stays + "/merges?limit=2")
                .path("next");
        as("senior-leader")
                .get("/v1/children/" + stays + "/merges?limit=2&cursor=" + next)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
    }

    private void list() {
        as("senior-leader").get("/v1/children/" + stays + "/merges").then().statusCode(200);
    }

    private static String told(String type, String merge) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && merge.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }
}
