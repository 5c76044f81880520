package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** The year of the SSDA903 guide: 1 April to 31 March. */
class CollectionYearTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);

    @Test
    void itRunsFromTheFirstOfAprilToTheLastOfMarch() {
        assertThat(YEAR.start()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(YEAR.end()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void marchBelongsToTheYearThatEndsAndAprilToTheNext() {
        assertThat(CollectionYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(YEAR);
        assertThat(CollectionYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new CollectionYear(2027));
        assertThat(CollectionYear.of(LocalDate.of(2025, 4, 1))).isEqualTo(YEAR);
        assertThat(CollectionYear.of(LocalDate.of(2025, 12, 31))).isEqualTo(YEAR);
        assertThat(CollectionYear.of(LocalDate.of(2026, 1, 1))).isEqualTo(YEAR);
    }

    @Test
    void anEndBelongsToTheYearItFallsIn() {
        LocalDate before = LocalDate.of(2024, 1, 1);
        assertThat(YEAR.touches(before, LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(YEAR.touches(before, LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(YEAR.touches(before, null)).isTrue();
        assertThat(YEAR.touches(LocalDate.of(2026, 3, 31), null)).isTrue();
        assertThat(YEAR.touches(LocalDate.of(2026, 4, 1), null)).isFalse();
    }

    @Test
    void everyDayIsInOneYear() {
        Property.holds(10_000, random -> {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
            CollectionYear year = CollectionYear.of(day);
            assertThat(day).isBetween(year.start(), year.end());
            assertThat(new CollectionYear(year.ending() + 1).start())
                    .isEqualTo(year.end().plusDays(1));
        });
    }
}
