package org.throughline.cases.permanence.rule;

import java.time.LocalDate;

/**
 * A stretch of time in which a child waits.
 *
 * @param waitsFor what for
 * @param from first day of waiting
 * @param until the day on which it ended; null while it lasts
 * @param due last day without delay; null where nothing sets one
 * @param version the rule that set it; null where none did
 * @param source where the rule is written down; null where none is
 */
public record Waiting(
        WaitsFor waitsFor, LocalDate from, LocalDate until, LocalDate due, String version, String source) {}
