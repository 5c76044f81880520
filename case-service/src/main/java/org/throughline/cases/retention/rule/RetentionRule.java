package org.throughline.cases.retention.rule;

import java.time.LocalDate;

/**
 * How long records of a kind are kept.
 *
 * @param kind which records
 * @param trigger from when the years are counted
 * @param years how many
 * @param source the regulation, or the local schedule
 */
public record RetentionRule(RetentionKind kind, RetentionTrigger trigger, int years, String source) {

    /** The first day on which the rule no longer asks to keep the record. */
    LocalDate over(LocalDate from) {
        return from.plusYears(years);
    }
}
