package org.throughline.cases.child;

import java.time.LocalDate;

/**
 * What is known of who a child is; anything may be null except {@code sex}, since an unborn child has no name.
 *
 * @param laChildId the council's own id, alphanumeric, at most 20
 * @param nhsNumber the NHS number
 * @param upn the unique pupil number
 * @param givenName given name
 * @param familyName family name
 * @param dateOfBirth date of birth; null while unborn
 * @param expectedDateOfBirth when an unborn child is expected
 * @param unborn whether the child is not yet born
 * @param sex M, F or U
 * @param ethnicity the DfE's ethnicity code
 */
public record ChildDetails(
        String laChildId,
        String nhsNumber,
        String upn,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        LocalDate expectedDateOfBirth,
        boolean unborn,
        Sex sex,
        String ethnicity) {

    /** Says nothing about the child: a record's own text would carry a name into a log. */
    @Override
    public String toString() {
        return "ChildDetails[withheld]";
    }
}
