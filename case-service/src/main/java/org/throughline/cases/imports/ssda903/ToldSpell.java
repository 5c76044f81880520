package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import org.throughline.contracts.codes.ChangeReason;

/**
 * One row of the Social Worker file.
 *
 * @param laChildId CHILD
 * @param dateOfBirth DOB, which must agree with the child's
 * @param sweNumber SW_ID
 * @param from SW_DECOM
 * @param to SW_DEC; null where the row does not say
 * @param reason SW_REASON; null where the row does not say
 */
record ToldSpell(
        String laChildId, LocalDate dateOfBirth, String sweNumber, LocalDate from, LocalDate to, ChangeReason reason) {}
