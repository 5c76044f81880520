package org.throughline.cases.continuityplan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** The council's own figures for continuity plans. */
@ConfigMapping(prefix = "throughline.continuity-plan")
interface ContinuityPlanSettings {

    /** From how many days on an absence is long: shorter ones are covered, and the keyworker stays. */
    @WithDefault("42")
    int longAbsenceDays();

    /** How many days before the first day without the worker an incomplete plan is told. */
    @WithDefault("14")
    int tellDaysBefore();

    /** Up to how many cases for each full-time equivalent a worker has room: that of allocation, unless set. */
    @WithDefault("${throughline.allocation.cases-per-fte:16}")
    BigDecimal casesPerFte();
}
