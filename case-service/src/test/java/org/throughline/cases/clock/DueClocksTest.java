package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** What a pod manager sees on Monday morning. */
@QuarkusTest
@WithRealParts
class DueClocksTest {

    private final UUID pod = Council.pod();
    private final UUID manager = Council.podManager(pod);
    private final UUID worker = Council.socialWorker(pod);
    private final UUID colleague = Council.socialWorker(pod);

    private ClockedCase longest;
    private ClockedCase overdue;
    private ClockedCase running;

    @BeforeEach
    void threeCases() {
        overdue = ClockedCase.openedIn(pod, worker).at("CHILD_PROTECTION", TODAY.minusDays(40));
        running = ClockedCase.openedIn(pod, worker).at("CHILD_IN_NEED", TODAY);
        longest = ClockedCase.openedIn(pod, colleague).at("CHILD_PROTECTION", TODAY.minusDays(60));
    }

    @Test
    void theLongestOverdueComesFirst() {
        due("").body("items.caseId", contains(id(longest), id(overdue), id(running)))
                .body("items.clock.state", contains("OVERDUE", "OVERDUE", "RUNNING"))
                .body("items[0].keyworkerId", equalTo(colleague.toString()))
                .body("items[0].podId", equalTo(pod.toString()));
    }

    @Test
    void theListIsFiltered() {
        due("&keyworkerId=" + worker).body("items.caseId", contains(id(overdue), id(running)));
        due("&state=OVERDUE").body("items.caseId", contains(id(longest), id(overdue)));
        due("&kind=CHILD_IN_NEED_VISIT").body("items.caseId", contains(id(running)));
        due("&dueBefore=" + TODAY).body("items.caseId", contains(id(longest), id(overdue)));
        due("&state=MET").body("items", empty());
    }

    @Test
    void partsFollowEachOther() {
        String next = due("&limit=2").body("items", hasSize(2)).extract().path("next");

        due("&limit=2&cursor=" + next)
                .body("items.caseId", contains(id(running)))
                .body("next", nullValue());
    }

    @Test
    void anotherPodsCasesAreNotShown() {
        UUID other = Council.pod();

        as("pod-manager", Council.podManager(other))
                .get("/v1/clocks?podId=" + pod)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        long three = statements();
        ClockedCase.openedIn(pod, worker).at("CHILD_PROTECTION", TODAY.minusDays(20));

        assertThat(statements()).isEqualTo(three).isLessThanOrEqualTo(2);
    }

    @Test
    void theRulesAreThereToRead() {
        as("social-worker", worker)
                .get("/v1/clock-rules")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'PROTECTION_VISIT' }.limit.amount", equalTo(10))
                .body("items.find { it.kind == 'PROTECTION_VISIT' }.dueSoonDays", equalTo(3));
    }

    private ValidatableResponse due(String query) {
        return as("pod-manager", manager)
                .get("/v1/clocks?podId=" + pod + query)
                .then()
                .statusCode(200);
    }

    private long statements() {
        return Statements.of(() -> due(""));
    }

    private static String id(ClockedCase file) {
        return file.caseId().toString();
    }
}
