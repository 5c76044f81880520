package org.throughline.supervision.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewdue.ReviewStanding;

class StandardsTest {

    private static final LocalDate OPENED = LocalDate.parse("2026-11-02");

    @Test
    void aCouncilThatSetsNothingHasTheStandardLimits() {
        assertThat(due(Map.of()).due()).isEqualTo("2026-11-30");
    }

    @Test
    void aCouncilsOwnLimitsReplaceTheStandardAndNameTheirSource() {
        // When
        ReviewDue due = due(Map.of(
                "throughline.review-due.limits[0].version", "council-1",
                "throughline.review-due.limits[0].effective-from", "2026-04-01",
                "throughline.review-due.limits[0].source", "practice standards 2026",
                "throughline.review-due.limits[0].days", "21"));

        // Then
        assertThat(due.due()).isEqualTo("2026-11-23");
        assertThat(due.ruleVersion()).isEqualTo("council-1");
        assertThat(due.source()).isEqualTo("practice standards 2026");
    }

    private static ReviewDue due(Map<String, String> configuration) {
        ReviewDueSettings settings = new SmallRyeConfigBuilder()
                .withMapping(ReviewDueSettings.class)
                .withSources(new PropertiesConfigSource(configuration, "council", 100))
                .build()
                .getConfigMapping(ReviewDueSettings.class);
        return new Standards()
                .reviewDueRule(settings, new WorkingDays())
                .of(new ReviewStanding(OPENED, Stage.ASSESSMENT, OPENED, null, null));
    }
}
