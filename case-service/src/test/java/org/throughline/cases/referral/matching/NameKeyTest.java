package org.throughline.cases.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "O'Neill, oneill",
        "O\u2019NEILL, oneill",
        "Smith-Jones, smithjones",
        "smith  jones, smithjones",
        "Zo\u00eb, zoe",
        "Zoe\u0308, zoe",
        "Stra\u00dfe, strasse",
        "S\u00f8ren, soren",
        "\u0141ukasz, lukasz",
        "\uff21\uff44\uff41, ada",
        "\u0130brahim, ibrahim",
        "A\u200bda, ada",
        "\u039a\u03ce\u03c3\u03c4\u03b1\u03c2, \u03ba\u03c9\u03c3\u03c4\u03b1\u03c2",
        "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f, \u0645\u062d\u0645\u062f"
    })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0930\u093e\u092e", "\u0930\u0940\u092e"})
    void vowelSignsThatTellNamesApartStay(String name) {
        assertThat(NameKey.of(name)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u2019", "\u200b"})
    void whatHoldsNoLetterIsNoName(String name) {
        assertThat(NameKey.of(name)).isEmpty();
    }
}
