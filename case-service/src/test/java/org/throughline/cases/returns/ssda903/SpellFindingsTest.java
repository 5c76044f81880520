package org.throughline.cases.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.returns.Returns.get;
import static org.throughline.cases.returns.Returns.linesOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** Children looked after in years of their own, with and without a Social Worker file that fits. */
@QuarkusTest
@WithRealParts
class SpellFindingsTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,DEC,REC\n";
    private static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

    @BeforeEach
    void oneChildWithTwoFaultsAndOneWithNone() {
        Files903.imported(HEADER + "RF1,1,01/02/1990,WBRI,,,\nRF2,1,01/02/1990,WBRI,,,\nRG1,1,01/02/1990,WBRI,,,\n");
        Files903.imported(EPISODES + "RF1,01/05/2000,S,C2,01/09/2001,E11\nRF2,01/05/2000,S,C2,01/03/2001,E11\n"
                + "RG1,01/05/1993,S,C2,01/07/1993,E11\n");
        Files903.imported(SPELLS + "RF1,01/02/1990,SW1,01/05/2000,01/06/2000,FCONTA\n"
                + "RF1,01/02/1990,SW2,15/06/2000,01/02/2001,MANAGE\nRF2,01/02/1990,SW1,01/05/2000,01/03/2001,FCONTA\n"
                + "RG1,01/02/1990,SW1,01/05/1993,01/07/1993,FCONTA\n");
    }

    @Test
    void whatTheCollectionWouldFaultIsListedByChild() {
        get("ssda903/2001/social-worker-findings")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].findings.code", contains("GAP_OVER_SEVEN_DAYS", "NO_SPELL_ON_31_MARCH"))
                .body("items[0].findings[0].spellFrom", equalTo("2000-06-15"))
                .body("next", equalTo(null));
        get("ssda903/2001/social-worker-findings?code=NO_SPELL_ON_31_MARCH")
                .body("items[0].findings.code", contains("NO_SPELL_ON_31_MARCH"));
        get("ssda903/2001/social-worker-findings?code=ZERO_DAYS").body("items.size()", equalTo(0));
        get("ssda903/2001/social-worker-findings?code=SOMETHING").statusCode(400);
    }

    @Test
    void theFileIsRefusedUntilTheFaultsAreAccepted() {
        get("ssda903/2001/social-worker.csv").statusCode(409).body("code", equalTo("return-has-findings"));

        assertThat(linesOf("RF", 2001, "social-worker.csv?acceptFindings=true")).hasSize(3);
        assertThat(linesOf("RG", 1994, "social-worker.csv"))
                .as("nothing to accept")
                .hasSize(1);
    }

    @Test
    void aChildWithoutAnIdOfTheCouncilsIsFoundAndInNoFile() {
        // Given
        Files903.imported(HEADER + "RH1,1,01/02/1990,WBRI,,,\n");
        Files903.imported(EPISODES + "RH1,01/05/1991,S,C2,01/07/1991,E11\n");
        Council.run("update child set la_child_id = null where la_child_id = 'RH1'");

        // Then
        get("ssda903/1992/social-worker-findings").body("items[0].findings.code", contains("CHILD_WITHOUT_ID"));
        assertThat(linesOf("", 1992, "header.csv")).isEmpty();
    }

    @Test
    void findingsAreReadInPartsAndCostAsManyStatementsHoweverManyThereAre() {
        // Given
        faulted("RI", 1, 2003);
        faulted("RJ", 12, 2005);

        // When
        long few =
                Statements.of(() -> get("ssda903/2003/social-worker-findings").statusCode(200));
        long many =
                Statements.of(() -> get("ssda903/2005/social-worker-findings").statusCode(200));

        // Then
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
        var first = get("ssda903/2005/social-worker-findings?limit=7").extract();
        List<String> seen = first.path("items.childId");
        List<String> rest = get("ssda903/2005/social-worker-findings?limit=7&cursor=" + first.path("next"))
                .body("next", equalTo(null))
                .extract()
                .path("items.childId");
        assertThat(seen).hasSize(7).doesNotContainAnyElementsOf(rest);
        assertThat(rest).hasSize(5);
    }

    /** So many children who are looked after for a summer and have no keyworker on 31 March. */
    private static void faulted(String prefix, int children, int year) {
        Files903.imported(HEADER + each(children, i -> prefix + i + ",1,01/02/1990,WBRI,,,\n"));
        Files903.imported(
                EPISODES + each(children, i -> prefix + i + ",01/03/" + year + ",S,C2,01/05/" + year + ",E11\n"));
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
