package org.throughline.stack.demo.council;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What MASH handed over in the last days.
 *
 * @param accepted whether it is decided: accepted; otherwise it still waits
 */
public record ReferralFact(
        String mashReference,
        ZonedDateTime receivedAt,
        String source,
        String primaryNeed,
        boolean accepted,
        List<Referred> children) {
    /** A child as MASH tells it; the unborn have no name and no date of birth. */
    public record Referred(
            String childReference,
            String givenName,
            String familyName,
            LocalDate bornOn,
            LocalDate expectedOn,
            String sex,
            String siblingOf) {}
}
