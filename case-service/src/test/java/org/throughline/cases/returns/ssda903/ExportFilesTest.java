package org.throughline.cases.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.returns.Returns.get;
import static org.throughline.cases.returns.Returns.linesOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.realparts.WithRealParts;

/** Children looked after in the nineties, whom no other test knows: what was imported comes out again unchanged. */
@QuarkusTest
@WithRealParts
class ExportFilesTest {

    private static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            RE1,2,09/09/1985,WBRI,A123456789012,1,27/08/1999
            RE2,1,09/09/1986,NOBT,UN3,,
            """;
    private static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            RE1,01/05/1995,S,C2,N1,U1,PR1,14/06/1995,X1,CHILD,EH14 8EC,WD10 6ZQ,1157828
            RE1,14/06/1995,P,C2,N1,K2,PR4,01/05/1996,E4A,,,,
            RE2,31/03/1996,S,V2,N8,A5,,01/04/1996,E11,,,,
            """;
    private static final String REVIEWS = """
            CHILD,DOB,REVIEW,REVIEW_CODE
            RE1,09/09/1985,28/05/1995,PN1
            RE1,09/09/1985,01/04/1996,PN7
            """;
    private static final String SOCIAL_WORKER = """
            CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
            RE1,09/09/1985,SW1234567890,01/05/1995,01/02/1996,FCONTA
            RE1,09/09/1985,XX7,01/02/1996,01/05/1996,LEFTRL
            RE2,09/09/1986,SW1234567890,31/03/1996,01/04/1996,FCONTA
            """;
    private static final List<String> FILES = List.of(HEADER, EPISODES, REVIEWS, SOCIAL_WORKER);

    @BeforeEach
    void twoChildren() {
        FILES.forEach(Files903::imported);
    }

    @Test
    void eachLineComesOutAsItCameIn() {
        assertThat(linesOf("RE", 1996, "header.csv")).isEqualTo(lines(HEADER));
        assertThat(linesOf("RE", 1996, "reviews.csv")).isEqualTo(lines(REVIEWS).subList(0, 1));
        assertThat(linesOf("RE", 1997, "episodes.csv"))
                .isEqualTo(lines(EPISODES).subList(1, 3));
        assertThat(linesOf("RE", 1997, "reviews.csv")).isEqualTo(lines(REVIEWS).subList(1, 2));
        assertThat(linesOf("RE", 1997, "social-worker.csv?acceptFindings=true"))
                .isEqualTo(lines(SOCIAL_WORKER).subList(1, 3));
    }

    @Test
    void whatWentOnAfterTheLastOfMarchIsToldAsItStoodThen() {
        assertThat(linesOf("RE", 1996, "episodes.csv"))
                .containsExactly(
                        lines(EPISODES).get(0),
                        "RE1,14/06/1995,P,C2,N1,K2,PR4,,,,,,",
                        "RE2,31/03/1996,S,V2,N8,A5,,,,,,,");
        assertThat(linesOf("RE", 1996, "social-worker.csv?acceptFindings=true"))
                .containsExactly(
                        lines(SOCIAL_WORKER).get(0),
                        "RE1,09/09/1985,XX7,01/02/1996,,LEFTRL",
                        "RE2,09/09/1986,SW1234567890,31/03/1996,,FCONTA");
    }

    @Test
    void whatCameOutChangesNothingWhereItGoesInAgain() {
        for (String file :
                List.of("header.csv", "episodes.csv", "reviews.csv", "social-worker.csv?acceptFindings=true")) {
            String out = get("ssda903/1997/" + file).statusCode(200).extract().asString();

            assertThat(Files903.imported(out).view().getString("sentence")).startsWith("nothing changed");
        }
    }

    @Test
    void aFileIsForASpreadsheet() {
        get("ssda903/1996/header.csv")
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", containsString("header.csv"))
                .body(containsString("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n"));
    }

    @Test
    void everyChildInAFileLeavesAnAuditRow() {
        long before = reads();

        linesOf("RE", 1996, "header.csv");

        assertThat(reads() - before).isEqualTo(2);
    }

    @Test
    void aYearThatNobodyCanMeanIsRefused() {
        get("ssda903/1815/header.csv").statusCode(400).body("code", equalTo("invalid-field"));
        get("ssda903/soon/header.csv").statusCode(404);
    }

    private static long reads() {
        return ClockedCase.count("select count(*) from audit join child on child.id = record_id "
                + "where la_child_id like 'RE%' and action = 'READ'");
    }

    private static List<String> lines(String file) {
        return file.lines().skip(1).toList();
    }
}
