package org.throughline.supervision.onetoone;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.contracts.codes.WorkerRole;

/** A council's own standards for one-to-one supervision; none means the standard ones. */
@ConfigMapping(prefix = "throughline.one-to-one")
public interface OneToOneSettings {

    /** The sets, each from a day on. */
    List<Set> cadences();

    /** One set: the meaning of each value is that of {@code Cadence}. */
    interface Set {

        String version();

        LocalDate effectiveFrom();

        String source();

        @WithDefault("28")
        int days();

        @WithDefault("7")
        int asyeFirstDays();

        @WithDefault("6")
        int asyeFirstWeeks();

        @WithDefault("14")
        int asyeThenDays();

        @WithDefault("6")
        int asyeThenMonths();

        Map<WorkerRole, Integer> byRole();
    }
}
