package org.throughline.cases.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.StoryEntryWritten;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OneStoryTest {

    private UUID child;
    private UUID keyworker;
    private UUID colleague;

    @BeforeEach
    void aChildInAPod() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        colleague = Council.socialWorker(pod);
        child = OpenCases.child();
        OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void anEditIsAnotherVersionAndTheOldOneStays() {
        // Given
        String entry = write("WHO_I_AM", "POD", "Ada likes houses");

        // When
        rewrite(colleague, entry, "\"1\"", Map.of("body", "Ada likes boats"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("section", equalTo("WHO_I_AM"))
                .body("writtenBy", equalTo(colleague.toString()));

        // Then
        versions(colleague, entry)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("items.version", contains(2, 1))
                .body("items.body", contains("Ada likes boats", "Ada likes houses"))
                .body("items.writtenBy", contains(colleague.toString(), keyworker.toString()));
        story(colleague, "").body("items.body", contains("Ada likes boats"));
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            assertThat(topic.await(
                            2,
                            event -> StoryEntryWritten.TYPE.equals(event.type())
                                    && entry.equals(event.headers().get("ce_subject"))))
                    .noneMatch(event -> event.value().contains("Ada"))
                    .allMatch(event -> child.toString().equals(event.key()));
        }
    }

    @Test
    void itReadsInTheOrderOfTheSectionsWhicheverWasWrittenFirst() {
        write("HOW_IT_WENT", "POD", "last");
        write("WORRIES", "CHILD_AND_FAMILY", "second");
        write("WHO_I_AM", "POD", "first");

        story(colleague, "").body("items.body", contains("first", "second", "last"));
        story(colleague, "?section=WORRIES").body("items.body", contains("second"));
        story(colleague, "?audience=CHILD_AND_FAMILY").body("items.heading", contains("What people worry about"));
        String next = story(colleague, "?limit=2")
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        story(colleague, "?limit=2&cursor=" + next)
                .body("items.body", contains("last"))
                .body("next", nullValue());
    }

    @Test
    void whatIsRestrictedIsNotThereForAColleague() {
        // Given
        String entry = write("WORRIES", "RESTRICTED", "A neighbour called");

        // Then
        story(colleague, "").body("items", hasSize(0));
        versions(colleague, entry).statusCode(404).body("code", equalTo("story-entry-not-found"));
        rewrite(colleague, entry, "\"1\"", Map.of("body", "x")).statusCode(404);
        story(keyworker, "").body("items", hasSize(1));
        as("senior-leader").get(path()).then().statusCode(200).body("items.audience", contains("RESTRICTED"));
        as("social-worker", colleague)
                .get("/v1/children/" + child + "/timeline?kind=STORY_WRITTEN")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void restrictingAnEntryClosesItsPastForAColleague() {
        String entry = write("WORRIES", "POD", "A neighbour called");

        rewrite(keyworker, entry, "\"1\"", Map.of("audience", "RESTRICTED")).statusCode(200);

        versions(colleague, entry).statusCode(404);
        versions(keyworker, entry).statusCode(200).body("items", hasSize(2));
    }

    @Test
    void ofManyWhoReadTheSameVersionOneWritesTheNext() throws Exception {
        // Given
        String entry = write("WHO_I_AM", "POD", "Ada likes houses");

        // When
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> edits = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(n -> () -> rewrite(keyworker, entry, "\"1\"", Map.of("body", "edit " + n))
                        .extract()
                        .statusCode())
                .toList();
        var answers = pool.invokeAll(edits);
        pool.shutdown();

        // Then
        assertThat(answers)
                .extracting(answer -> answer.get())
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        versions(keyworker, entry).body("items.version", contains(2, 1));
    }

    @Test
    void whatCannotBeIsRefused() {
        String entry = write("WHO_I_AM", "POD", "Ada likes houses");

        rewrite(keyworker, entry, "\"1\"", Map.of("body", " ")).statusCode(400).body("code", equalTo("invalid-field"));
        rewrite(keyworker, entry, "\"1\"", Map.of("title", "x")).statusCode(400).body("code", equalTo("unknown-field"));
        rewrite(keyworker, entry, null, Map.of("body", "x")).statusCode(428);
        rewrite(keyworker, UUID.randomUUID().toString(), "\"1\"", Map.of("body", "x"))
                .statusCode(404);
        UUID stranger = Council.socialWorker(Council.pod());
        as("social-worker", stranger).get(path()).then().statusCode(404).body("code", equalTo("child-not-found"));
        as("mash").get(path()).then().statusCode(403);
    }

    @Test
    void aLongStoryCostsAsManyStatementsAsAShortOne() {
        write("WHO_I_AM", "POD", "one");
        // once before it is counted: a first time reads more
        long few = statements();
        write("WORRIES", "POD", "two");
        write("STRENGTHS", "CHILD_AND_FAMILY", "three");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private long statements() {
        return Statements.of(() -> story(colleague, ""));
    }

    private String write(String section, String audience, String body) {
        return as("social-worker", keyworker)
                .body(Map.of("section", section, "audience", audience, "toldBy", "WORKER", "body", body))
                .post(path())
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("entryId");
    }

    private ValidatableResponse rewrite(UUID worker, String entry, String ifMatch, Map<String, Object> patch) {
        var request = as("social-worker", worker)
                .contentType("application/merge-patch+json")
                .body(patch);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch(path() + "/" + entry).then();
    }

    private ValidatableResponse versions(UUID worker, String entry) {
        return as("social-worker", worker)
                .get(path() + "/" + entry + "/versions")
                .then();
    }

    private ValidatableResponse story(UUID worker, String query) {
        return as("social-worker", worker).get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/v1/children/" + child + "/story-entries";
    }
}
