package org.throughline.cases.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class UnallocatedTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 9);

    @Test
    void whoWaitsLongestComesFirstWithTheWorkingDaysWaited() {
        UUID later = opened(FIRST.plusDays(6));
        UUID first = opened(FIRST);
        String allocated = OpenCases.inPod(Council.pod(), Council.worker()).toString();

        List<String> ids = new ArrayList<>();
        JsonPath page = page("");
        int waited = page.getInt("items.find { it.caseId == '" + first + "' }.workingDays");
        int waitedLater = page.getInt("items.find { it.caseId == '" + later + "' }.workingDays");
        for (String next = "start"; next != null; page = next == null ? page : page("&cursor=" + next)) {
            ids.addAll(page.getList("items.caseId"));
            next = page.getString("next");
        }

        assertThat(ids).containsSubsequence(first.toString(), later.toString()).doesNotContain(allocated);
        // Good Friday and Easter Monday of 2020 lie between, and a weekend: of six days two are working days
        assertThat(waited - waitedLater).isEqualTo(2);
        assertThat(waited).isEqualTo(new WorkingDays().between(FIRST, LocalDate.now()));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        opened(FIRST);
        opened(FIRST);
        // a first request may find the caches of the test's start still cold
        statements("limit=1");

        assertThat(statements("limit=2")).isEqualTo(statements("limit=1")).isLessThanOrEqualTo(2);
    }

    @Test
    void workersDoNotSeeTheList() {
        as("social-worker").get("/v1/cases/unallocated").then().statusCode(403);
        as("pod-manager").get("/v1/cases/unallocated?cursor=bm90LW91cnM").then().statusCode(400);
    }

    private static long statements(String query) {
        return QueryCount.of(() -> as("pod-manager")
                        .get("/v1/cases/unallocated?" + query)
                        .then()
                        .statusCode(200))
                .without("outbox")
                .without("advisory")
                .without("replay")
                .total();
    }

    private static JsonPath page(String query) {
        return as("pod-manager").get("/v1/cases/unallocated?limit=200" + query).jsonPath();
    }

    private static UUID opened(LocalDate on) {
        UUID caseId = OpenCases.unallocated();
        Council.run("update case_file set opened_on = ? where id = ?", on, caseId);
        return caseId;
    }
}
