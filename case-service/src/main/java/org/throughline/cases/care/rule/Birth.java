package org.throughline.cases.care.rule;

import java.time.LocalDate;

/**
 * What is known of a child's birth.
 *
 * @param bornOn the day; null where it is not known, or not yet come
 * @param unborn whether the child is not yet born
 */
public record Birth(LocalDate bornOn, boolean unborn) {

    /** The birthday on which the child is so many years old; null where the day of birth is not known. */
    LocalDate turns(int years) {
        return bornOn == null ? null : bornOn.plusYears(years);
    }
}
