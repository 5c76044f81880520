package org.throughline.cases.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child of the record, as far as a row of a return must agree with it.
 *
 * @param id our id
 * @param dateOfBirth null while unborn or not known
 */
public record KnownChild(UUID id, LocalDate dateOfBirth) {

    /** Whether a date of birth, if the row has one, is not another one. */
    public boolean agrees(LocalDate told) {
        return told == null || dateOfBirth == null || told.equals(dateOfBirth);
    }
}
