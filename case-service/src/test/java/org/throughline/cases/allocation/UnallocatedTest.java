package org.throughline.cases.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.querycount.Statements;
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

        Map<String, Integer> workingDays = workingDays();

        assertThat(workingDays.keySet())
                .containsSubsequence(first.toString(), later.toString())
                .doesNotContain(allocated);
        int waited = workingDays.get(first.toString());
        int waitedLater = workingDays.get(later.toString());
        // Good Friday and Easter Monday of 2020 lie between, and a weekend: of six days two are working days
        assertThat(waited - waitedLater).isEqualTo(2);
        assertThat(waited).isEqualTo(new WorkingDays().between(FIRST, LocalDate.now()));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        opened(FIRST);
        opened(FIRST);

        assertThat(statements("limit=2")).isEqualTo(statements("limit=1")).isLessThanOrEqualTo(2);
    }

    @Test
    void workersDoNotSeeTheList() {
        as("social-worker").get("/v1/cases/unallocated").then().statusCode(403);
        as("pod-manager").get("/v1/cases/unallocated?cursor=bm90LW91cnM").then().statusCode(400);
    }

    private static long statements(String query) {
        return Statements.of(() ->
                as("pod-manager").get("/v1/cases/unallocated?" + query).then().statusCode(200));
    }

    /** The working days waited by each case of the list, page by page. */
    private static Map<String, Integer> workingDays() {
        Map<String, Integer> days = new LinkedHashMap<>();
        String next = "";
        while (next != null) {
            JsonPath page = page(next);
            List<String> ids = page.getList("items.caseId");
            List<Integer> waited = page.getList("items.workingDays");
            IntStream.range(0, ids.size()).forEach(at -> days.put(ids.get(at), waited.get(at)));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return days;
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
