package org.throughline.cases.clock.rule;

import java.time.LocalDate;

/**
 * Something that took place in a case.
 *
 * @param kind what
 * @param on its day, or its first day
 * @param until the day it ended; null for what has no length, and while it lasts
 * @param weeks how many weeks an extension of proceedings adds; 0 for every other kind
 */
public record Fact(FactKind kind, LocalDate on, LocalDate until, int weeks) {

    /** A fact of one day. */
    public static Fact dated(FactKind kind, LocalDate day) {
        return new Fact(kind, day, null, 0);
    }

    /** A fact that lasts; {@code until} is null while it does. */
    public static Fact lasting(FactKind kind, LocalDate from, LocalDate until) {
        return new Fact(kind, from, until, 0);
    }
}
