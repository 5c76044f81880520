package org.throughline.cases.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {

    @ParameterizedTest
    @CsvSource({
        "byron, byrom, true", "byron, byro, true", "byron, byrons, true", "byron, bryon, true", "anna, ana, true",
        "byron, byron, false", "byron, birom, false", "bo, jo, false", "byron, byr, false", "abc, cab, false"
    })
    void oneLetterOrTwoNeighbours(String a, String b, boolean slip) {
        assertThat(OneSlip.between(a, b)).isEqualTo(slip);
        assertThat(OneSlip.between(b, a)).isEqualTo(slip);
    }

    @Test
    void dayAndMonthAreSwappedWhereThatIsADate() {
        assertThat(OneSlip.swapped(LocalDate.of(2019, 4, 3))).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(OneSlip.swapped(LocalDate.of(2019, 4, 13))).isEqualTo(LocalDate.of(2019, 4, 13));
    }
}
