package org.throughline.cases.permanence.rule;

import java.time.LocalDate;

/**
 * A waiting, measured by the life of the child who waits.
 *
 * @param waitsFor what for
 * @param from first day of waiting
 * @param until the day on which it ended; null while it lasts
 * @param days how many days of waiting, those before birth left out once the child is born
 * @param due last day without delay; null where nothing sets one
 * @param daysOver how many days beyond it; 0 within it, null where nothing sets one
 * @param shareOfLife per cent of the child's life until the end of the waiting, rounded half up; null where unknown
 * @param noShareReason why it is unknown; null where it is known
 * @param inWords one sentence that says so
 * @param version the rule that set the limit; null where none did
 * @param source where the rule is written down; null where none is
 */
public record Delay(
        WaitsFor waitsFor,
        LocalDate from,
        LocalDate until,
        int days,
        LocalDate due,
        Integer daysOver,
        Integer shareOfLife,
        NoShareReason noShareReason,
        String inWords,
        String version,
        String source) {}
