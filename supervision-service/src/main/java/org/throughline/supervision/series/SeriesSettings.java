package org.throughline.supervision.series;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far ahead a pod's sessions stand in the calendar. */
@ConfigMapping(prefix = "throughline.series")
public interface SeriesSettings {

    /** Weeks ahead of today: more than the twelve that a review plan looks at. */
    @WithDefault("16")
    int weeksAhead();

    /** How often the calendar is filled up. */
    @WithDefault("6h")
    String generateEvery();
}
