package org.throughline.stack.demo.council;

import java.time.LocalDate;

/**
 * The three years told.
 *
 * @param begins the first day of the story
 * @param podsBegin the day the council went from process stages to pods: half way
 * @param today the last day; everything on later days is a plan
 */
public record Timeline(LocalDate begins, LocalDate podsBegin, LocalDate today) {
    /** Three years up to the day. */
    public static Timeline upTo(LocalDate today) {
        return new Timeline(today.minusMonths(36), today.minusMonths(18), today);
    }
}
