package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;

/**
 * One row of the reviews file.
 *
 * @param laChildId CHILD
 * @param dateOfBirth DOB, which must agree with the child's
 * @param reviewedOn REVIEW
 * @param code REVIEW_CODE: how the child took part
 */
record Review(String laChildId, LocalDate dateOfBirth, LocalDate reviewedOn, String code) {}
