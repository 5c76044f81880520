package org.throughline.cases.clock;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.cases.clock.rule.LimitUnit;
import org.throughline.contracts.codes.ClockKind;

/** The council's own part of the clocks. */
@ConfigMapping(prefix = "throughline.clock")
interface ClockSettings {

    /** How many days before its last day a clock of a kind is due soon. */
    Map<ClockKind, Integer> dueSoon();

    /** The council's own limits in place of those that are shipped. */
    List<Own> own();

    /** Makes the scheduled jobs' settings part of this group; how often due clocks are told. */
    String tellEvery();

    /** How often cases whose clocks were computed by an earlier edition of the rules are looked for. */
    String refreshEvery();

    /** One limit of the council's own. */
    interface Own {

        /** One of those that a council sets itself. */
        ClockKind kind();

        /** How many. */
        int amount();

        /** Of what. */
        LimitUnit unit();

        /** For clocks that start on this day or later. */
        LocalDate effectiveFrom();

        /** Begins with {@code local-}. */
        String version();

        /** The council's document that says so. */
        String source();
    }
}
