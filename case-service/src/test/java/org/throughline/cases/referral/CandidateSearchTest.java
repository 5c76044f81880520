package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CandidateSearchTest {

    @Test
    void oneSearchServesAllChildrenOfAReferral() {
        var sent = referral(unborn("A"), unborn("B"), unborn("C"), unborn("D"), unborn("E"));

        var ran = QueryCount.of(() -> receipt(sent));

        assertThat(ran.mentioning("from child where la_child_id").total()).isEqualTo(1);
        assertThat(ran.mentioning("pg_advisory_xact_lock").total()).isEqualTo(1);
    }

    @Test
    void amongTenThousandChildrenItGoesByIndexes() throws SQLException {
        Council.run("insert into child (id, la_child_id, date_of_birth) select uuidv7(), 'IX' || n,"
                + " date '2008-01-01' + n % 6000 from generate_series(1, 10000) n");
        Council.run("analyze child");

        assertThat(plan()).anyMatch(line -> line.contains("BitmapOr")).noneMatch(line -> line.contains("Seq Scan"));
    }

    private static List<String> plan() throws SQLException {
        String sql = CandidateSearch.CANDIDATES
                .replace(":laChildIds", "array['IX7']")
                .replace(":nhsNumbers", "'{}'::text[]")
                .replace(":upns", "'{}'::text[]")
                .replace(":born", "array['2012-03-04', '2012-04-03']")
                .replace(":expected", "'{}'");
        List<String> lines = new ArrayList<>();
        try (var connection = Council.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
