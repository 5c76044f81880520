package org.throughline.cases.held.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FCONTA",
                "CHILD_IN_NEED",
                "N1",
                "2026-11-24",
                "2026-11-24T10:15:00.123456+00:00",
                "9434765919",
                "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d"
            })
    void codesIdsDatesAndNumbersAreNoWords(String value) {
        assertThat(Words.are(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "I will ask", "école", "ADA EXAMPLE", "a", "No.", "mother's aunt", "MUM & DAD"})
    void whatPeopleWriteIsWords(String value) {
        assertThat(Words.are(value)).isTrue();
    }
}
