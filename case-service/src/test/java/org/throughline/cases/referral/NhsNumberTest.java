package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in the form of the NHS Data Dictionary's example (943 476 5919); check digits reckoned by hand. */
class NhsNumberTest {

    private final NhsNumber.Check check = new NhsNumber.Check();

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "4010232137"})
    void aRightCheckDigitIsTaken(String number) {
        assertThat(check.isValid(number, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "9434765991", "943476591", "94347659199", "943 4765 919", "ABCDEFGHIJ", ""})
    void aWrongOneIsNot(String number) {
        assertThat(check.isValid(number, null)).isFalse();
    }
}
