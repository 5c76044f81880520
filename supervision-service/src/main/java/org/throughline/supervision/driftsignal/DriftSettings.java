package org.throughline.supervision.driftsignal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;

/** A council's own standards for drift signals; none means the standard ones. What is left out of a set stays standard. */
@ConfigMapping(prefix = "throughline.drift")
public interface DriftSettings {

    /** The sets of standards, each from a day on. */
    List<Standards> standards();

    /** One set: the meaning of each value is that of {@code DriftStandards} and {@code DriftLimits}. */
    interface Standards {

        String version();

        LocalDate effectiveFrom();

        String source();

        /** What signals weigh, by code. */
        Map<DriftSignal, Integer> weights();

        @WithDefault("3")
        int atRisk();

        @WithDefault("6")
        int drifting();

        @WithDefault("2")
        int repeatedChanges();

        /** Limits by name of {@code DriftLimits}, such as {@code voice}: 10wd, 14d, 8w or 12m. */
        Map<String, String> limits();

        /** Norms of stages, written like limits. */
        Map<Stage, String> stages();
    }
}
