package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class HeaderImportTest {

    private static final String COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

    @Test
    void goodRowsAreKeptAndTheOthersRefusedEachForItsReason() {
        // When
        Files903.Ended ended = Files903.imported(COLUMNS + """
                HG1,1,01/02/2015,WBRI,,,
                HG2,7,01/02/2015,WBRI,,,
                HG3,2,31/02/2015,WBRI,,,
                HG_4,2,01/02/2015,WBRI,,,
                HG5,2,01/02/2115,WBRI,,,
                HG6,2,01/02/2015,white,,,
                HG7,2,01/02/2015,WBRI,17,,
                HG8,2,,WBRI,,,
                HG9,2
                HG1,1,02/02/2015,WBRI,,,
                """);

        // Then
        assertThat(ended.rows("Read")).isEqualTo(10);
        assertThat(ended.rows("Created")).isEqualTo(1);
        assertThat(ended.codes())
                .containsExactly(
                        "unknown-sex-code",
                        "invalid-date",
                        "invalid-child-id",
                        "in-future",
                        "invalid-ethnicity",
                        "invalid-upn",
                        "required",
                        "missing-fields",
                        "contradicts-earlier-row");
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        // Given
        String file = COLUMNS + "HR1,1,01/02/2015,WBRI,,,\nHR2,2,01/02/2016,WBRI,,,\n";
        Files903.imported(file);

        // When
        Files903.Ended again = Files903.imported(file);

        // Then
        assertThat(again.rows("Unchanged")).isEqualTo(2);
        assertThat(again.view().getString("sentence")).isEqualTo("nothing changed: every row was already known");
    }
}
