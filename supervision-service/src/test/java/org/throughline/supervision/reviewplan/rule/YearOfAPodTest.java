package org.throughline.supervision.reviewplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What a pod lives through when it follows its plans for a year. */
class YearOfAPodTest {

    private static final Path REPORT = Path.of("target", "year-of-a-pod.txt");
    private static final int NOTICE_DAYS = 14;

    @Test
    void noCaseWaitsBeyondItsDateUnlessThatWasToldTwoWeeksBefore() throws IOException {
        // When
        YearReport year = YearOfAPod.lived(new Random(20_261_124L));

        // Then
        Files.writeString(REPORT, year.printed());
        assertThat(year.weeks()).hasSize(52);
        assertThat(year.missed()).isNotEmpty().allMatch(missed -> missed.daysOfNotice() >= NOTICE_DAYS);
    }

    @Test
    void whileThePlansMeetEveryDateNoDateIsMissed() {
        Property.holds(10, random -> {
            // When
            YearReport year = YearOfAPod.lived(random);

            // Then before the first plan that foresees a slip there is nothing to miss
            var firstSlip = year.weeks().stream()
                    .filter(week -> week.slipsForeseen() > 0)
                    .map(YearReport.Week::monday)
                    .findFirst()
                    .orElseThrow();
            assertThat(year.missed()).allMatch(missed -> missed.reviewDue().isAfter(firstSlip));
            assertThat(year.missed())
                    .as("told before, with less notice only where a worker left that day")
                    .allMatch(missed -> missed.daysOfNotice() >= NOTICE_DAYS
                            || missed.told() != null && YearOfAPod.LEAVERS.contains(missed.told()));
        });
    }
}
