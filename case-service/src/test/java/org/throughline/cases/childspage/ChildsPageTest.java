package org.throughline.cases.childspage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.network.Networks;
import org.throughline.cases.sharedoutcome.Outcomes;
import org.throughline.cases.workercard.Cards;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChildsPageTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String CANARY = "<script>alert('tell')</script>";

    private UUID worker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildWithAKeyworker() {
        UUID pod = Council.pod();
        worker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, worker);
    }

    @Test
    void aChildReadsWhoIsThereWhatWasPromisedSaidAndDecided() {
        Cards.write(worker, null, Map.of("knownAs", "Sam", "reach", "Ring the office."));
        promise("CHILD", "I will bring the photographs.");
        say("I like it when Gran picks me up.", true);
        decide("You see Mum every Saturday.");
        UUID teacher = Networks.member(child, worker, Map.of("helpsWith", "She helps you read."));
        Outcomes.agree(caseId, worker, teacher, Map.of()).statusCode(201);

        json().body("name", equalTo("Ada"))
                .body("keyworker.name", equalTo("Sam"))
                .body("keyworker.since", equalTo(OpenCases.OPENED.toString()))
                .body("keyworker", not(hasKey("aboutMe")))
                .body("promises.words", contains("I will bring the photographs."))
                .body("promises.standing", contains("TO_COME"))
                .body("said.said", contains("I like it when Gran picks me up."))
                .body("decisions.words", contains("You see Mum every Saturday."))
                .body("helpers.helpsWith", contains("She helps you read."))
                .body("workingOn", hasSize(1));
        html().body(containsString("Hello Ada"))
                .body(containsString("<strong>Sam</strong>"))
                .body(containsString("I will bring the photographs."))
                .body(containsString("from your school"))
                .body(containsString("You see Mum every Saturday."));
    }

    @Test
    void whatIsNotForThePageIsNotOnIt() {
        promise("FAMILY", "Secret promise to Mum");
        say("Secret words", false);
        decide(null);
        Networks.member(child, worker, Map.of("role", "POLICE", "name", "Secret Officer", "onChildsPage", false));
        Council.run(
                "insert into story_entry (id, child_id, version, created_at) values (?, ?, 1, now())", caseId, child);
        Council.run(
                "insert into story_entry_version (id, entry_id, version, section, audience, told_by, body, written_at)"
                        + " values (?, ?, 1, 'WORRIES', 'RESTRICTED', 'NETWORK', 'Secret worry', now())",
                UUID.randomUUID(),
                caseId);

        assertThat(json().extract().asString()).doesNotContain("Secret");
        assertThat(html().extract().asString()).doesNotContain("Secret");
    }

    @Test
    void aChildCanTakeTheirWordsOffThePage() {
        String voice = say("I like Gran.", true);
        json().body("said", hasSize(1));

        as("social-worker", worker)
                .body(Map.of("onChildsPage", false))
                .post("/v1/cases/" + caseId + "/voice/" + voice + "/childs-page")
                .then()
                .statusCode(204);

        json().body("said", hasSize(0));
        as("social-worker", worker)
                .body(Map.of("onChildsPage", true))
                .post("/v1/cases/" + caseId + "/voice/" + UUID.randomUUID() + "/childs-page")
                .then()
                .statusCode(404)
                .body("code", equalTo("voice-not-found"));
    }

    @Test
    void wordsAreShownAsWordsWhateverTheyAre() {
        Cards.write(worker, null, Map.of("knownAs", CANARY, "reach", CANARY, "aboutMe", CANARY));
        promise("CHILD", CANARY);
        say(CANARY, true);
        decide(CANARY);
        Networks.member(
                child,
                worker,
                Map.of(
                        "role",
                        "OTHER",
                        "roleWords",
                        CANARY,
                        "name",
                        CANARY,
                        "organisation",
                        CANARY,
                        "reach",
                        CANARY,
                        "helpsWith",
                        CANARY));
        Council.run("update child set given_name = ? where id = ?", CANARY, child);

        String page = html().extract().asString();

        assertThat(page).doesNotContainIgnoringCase("<script").contains("&lt;script&gt;");
        assertThat(page.split("&lt;script&gt;", -1))
                .as("each of the twelve places")
                .hasSize(13);
    }

    @Test
    void thePageIsKeptNowhereAndRunsNothing() {
        html().header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("<html lang=\"en-GB\">"))
                .body(containsString("<h1>"));
    }

    @Test
    void whoMayNotSeeTheChildSeesNoPage() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .accept("text/html")
                .get(path())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("child-not-found"));
        as("returns-officer").get(path()).then().statusCode(403);
        as("social-worker", worker).accept("image/png").get(path()).then().statusCode(406);
    }

    @Test
    void aFullPageCostsAsManyStatementsAsAnEmptyOne() {
        long empty = Statements.of(this::json);
        for (int n = 0; n < 20; n++) {
            promise("CHILD", "Number " + n);
            say("Number " + n, true);
        }

        assertThat(Statements.of(this::json)).isEqualTo(empty).isLessThanOrEqualTo(9);
        json().body("promises", hasSize(12));
    }

    private void promise(String to, String words) {
        as("social-worker", worker)
                .body(Map.of(
                        "to", to, "words", words, "dueOn", TODAY.plusDays(7).toString()))
                .post("/v1/cases/" + caseId + "/promises")
                .then()
                .statusCode(201);
    }

    private String say(String words, boolean onChildsPage) {
        return as("social-worker", worker)
                .body(Map.of(
                        "heardOn",
                        "2026-03-02",
                        "how",
                        "CONVERSATION",
                        "communication",
                        "SPEECH",
                        "said",
                        words,
                        "onChildsPage",
                        onChildsPage))
                .post("/v1/cases/" + caseId + "/voice")
                .then()
                .statusCode(201)
                .extract()
                .path("voiceId");
    }

    private void decide(String forTheChild) {
        Council.run(
                "insert into decision (id, case_id, kind, authority, authority_rule, decided_on, decided_by, what, why,"
                        + " alternatives, childs_view, familys_view, for_the_child, recorded_at) values (?, ?, 'FAMILY_TIME',"
                        + " 'POD_MANAGER', 'test', '2026-03-02', ?, 'Secret what', 'Secret why', '[]', 'Secret view',"
                        + " 'Secret view', ?, now())",
                UUID.randomUUID(),
                caseId,
                worker,
                forTheChild);
    }

    private String path() {
        return "/v1/children/" + child + "/page";
    }

    private ValidatableResponse json() {
        return as("social-worker", worker).get(path()).then().statusCode(200).contentType("application/json");
    }

    private ValidatableResponse html() {
        return as("social-worker", worker)
                .accept("text/html")
                .get(path())
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
