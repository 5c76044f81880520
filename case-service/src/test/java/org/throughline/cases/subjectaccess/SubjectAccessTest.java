package org.throughline.cases.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.restriction.Restrictions;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SubjectAccessTest {

    private static final String OFFICER = "data-protection-officer";

    private UUID officer;
    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildWithAPromiseAndABrother() {
        UUID pod = Council.pod();
        officer = Council.worker();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
        Council.run("insert into sibling (child_id, sibling_id) values (?, ?)", child, OpenCases.child());
        promise();
    }

    @Test
    void everythingHeldIsGivenAndWhatMayNameOthersIsMarked() {
        read(child)
                .then()
                .statusCode(200)
                .body("content.childId", equalTo(child.toString()))
                .body("content.held.heldIn", hasItems("child", "case_file", "keyworker_spell", "promise", "sibling"))
                .body("content.held.find { it.heldIn == 'promise' }.rows.words", contains("Aunt Canary will come"))
                .body("content.held.find { it.heldIn == 'promise' }.mayNameOthers", hasItem("words"))
                .body("content.held.find { it.heldIn == 'child' }.mayNameOthers", empty())
                .body("content.held.find { it.heldIn == 'sibling' }.otherChildren", contains("sibling_id"))
                .body("content.held.find { it.heldIn == 'case_file' }.rows.id", contains(caseId.toString()));
        assertThat(read(OpenCases.child()).asString()).doesNotContain("Canary", child.toString());
    }

    @Test
    void anyIdentifierFindsThePersonAndNoneStandsInTheUrl() {
        String id = "S" + child.toString().replace("-", "").substring(13);
        Council.run("update child set la_child_id = ? where id = ?", id, child);

        find(Map.of("laChildId", id)).then().statusCode(200).body("content.childId", equalTo(child.toString()));
        find(Map.of("childId", child)).then().statusCode(200);
        find(Map.of("nhsNumber", "Canary")).then().statusCode(400);
    }

    @Test
    void whereNothingIsHeldItSaysSoAndWhereTheIdentifierIsNotOursToo() {
        read(UUID.randomUUID()).then().statusCode(204);
        find(Map.of("laChildId", "NOBODY1")).then().statusCode(204);
        find(Map.of()).then().statusCode(209);
        as(OFFICER, officer)
                .get("/v1/subject-access-request?prn=A1234AA")
                .then()
                .statusCode(209);
    }

    @Test
    void whoIsDeniedTheRecordHearsThatNothingIsHeld() {
        Restrictions.deny(Restrictions.leader(), child, officer);

        read(child).then().statusCode(204);
    }

    @Test
    void twoRecordsThatShareAnIdentifierAreNotMixed() {
        UUID other = OpenCases.child();
        Council.run("update child set upn = ? where id in (?, ?)", "A" + keyworkerDigits(), child, other);

        find(Map.of("upn", "A" + keyworkerDigits())).then().statusCode(409).body("code", equalTo("several-records"));
    }

    @Test
    void itIsOnTheRecordAndCostsTheSameHoweverMuchIsHeld() {
        long one = Statements.of(() -> read(child));
        promise();
        promise();

        assertThat(Statements.of(() -> read(child))).isEqualTo(one).isLessThanOrEqualTo(6);
        as("social-worker", keyworker)
                .get("/v1/children/" + child + "/accesses")
                .then()
                .body("items.action", hasItem("ANSWER_SUBJECT"))
                .body("items.who", hasItem("the person who keeps what we know about you safe"));
    }

    private String keyworkerDigits() {
        return String.format("%012d", Math.abs(keyworker.getMostSignificantBits()) % 1_000_000_000_000L);
    }

    private void promise() {
        as("social-worker", keyworker)
                .body(Map.of(
                        "to",
                        "CHILD",
                        "words",
                        "Aunt Canary will come",
                        "dueOn",
                        LocalDate.now().toString()))
                .post("/v1/cases/" + caseId + "/promises")
                .then()
                .statusCode(201);
    }

    private Response read(UUID id) {
        return as(OFFICER, officer).get("/v1/subject-access-request?childId=" + id);
    }

    private Response find(Map<String, Object> query) {
        return as(OFFICER, officer).body(query).post("/v1/subject-access-request");
    }
}
