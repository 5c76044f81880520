package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Values as the census' schema of 2025 to 2026 lists them. */
class CensusValuesTest {

    @Test
    void datesAreWholeAndExist() {
        takes(CensusValues.DATE, "2023-01-24", "2028-02-29", "1999-12-31");
        refuses(CensusValues.DATE, "2023-02-29", "23-01-24", "2023-1-24", "24/01/2023", "+12023-01-01", "0000-01-01");
    }

    @Test
    void codesAreThoseOfTheSchema() {
        takes(CensusValues.SOURCE, "1A", "1D", "2B", "3F", "4", "5D", "6", "7", "8", "9", "10");
        refuses(CensusValues.SOURCE, "1E", "2C", "3G", "5E", "11", "1");
        takes(CensusValues.NEED, "N0", "N9");
        refuses(CensusValues.NEED, "N10", "X1", "N");
        takes(CensusValues.CLOSURE, "RC1", "RC9");
        refuses(CensusValues.CLOSURE, "RC0", "RC10");
        takes(CensusValues.SEX, "M", "F", "U");
        refuses(CensusValues.SEX, "1", "2", "m");
        takes(CensusValues.UPN_UNKNOWN, "UN1", "UN7");
        refuses(CensusValues.UPN_UNKNOWN, "UN8", "UN10");
        takes(CensusValues.ABUSE, "NEG", "MUL");
        refuses(CensusValues.ABUSE, "ABC");
        takes(CensusValues.FACTOR, "1A", "20", "21", "24A");
        refuses(CensusValues.FACTOR, "RB", "25A", "7B");
        takes(CensusValues.DISABILITY, "NONE", "DDA");
        refuses(CensusValues.DISABILITY, "OTH");
        takes(CensusValues.ETHNICITY, "WBRI", "NOBT");
        refuses(CensusValues.ETHNICITY, "ABCD");
    }

    @Test
    void numbersAndYesAndNo() {
        takes(CensusValues.UPN, "A123456789123", "a12345678912b");
        refuses(CensusValues.UPN, "A12345678912", "1123456789123", "A1234567891234");
        takes(CensusValues.COUNT, "0", "10");
        refuses(CensusValues.COUNT, "-1", "1.5", "");
        takes(CensusValues.TEXT, "A1");
        refuses(CensusValues.TEXT, "");
        assertThat(List.of("0", "false", "1", "true").stream()
                        .map(CensusValues.YES_NO)
                        .toList())
                .containsExactly("0", "0", "1", "1");
        refuses(CensusValues.YES_NO, "yes", "2");
    }

    private static void takes(UnaryOperator<String> kind, String... texts) {
        for (String text : texts) {
            assertThat(kind.apply(text)).isEqualTo(text);
        }
    }

    private static void refuses(UnaryOperator<String> kind, String... texts) {
        for (String text : texts) {
            assertThat(kind.apply(text)).as(text).isNull();
        }
    }
}
