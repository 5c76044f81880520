package org.throughline.supervision.standards;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;

/** A council's own limits for the group supervision discussion; none means the standard ones. */
@ConfigMapping(prefix = "throughline.review-due")
public interface ReviewDueSettings {

    /** The sets of limits, each from a day on. */
    List<Limits> limits();

    /** One set of limits: the meaning of each value is that of {@code ReviewLimits}. */
    interface Limits {

        String version();

        LocalDate effectiveFrom();

        String source();

        @WithDefault("28")
        int days();

        @WithDefault("14")
        int closeDays();

        @WithDefault("20")
        int newlyLookedAfterWorkingDays();
    }
}
