package org.throughline.cases.returns.census;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A child as the returns see it; anything may be null but the id and the sex.
 *
 * @param id the child
 * @param laChildId the council's own id
 * @param upn pupil number
 * @param formerUpn the one before
 * @param upnUnknown why there is none
 * @param givenName given name
 * @param familyName family name
 * @param dateOfBirth null while unborn
 * @param expectedDateOfBirth when an unborn child is expected
 * @param diedOn date of death
 * @param sex M, F or U
 * @param ethnicity DfE code
 * @param disabilities codes of the census
 * @param referrals the referrals that were asked for, earliest first
 */
public record ChildRecord(
        UUID id,
        String laChildId,
        String upn,
        String formerUpn,
        String upnUnknown,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        LocalDate expectedDateOfBirth,
        LocalDate diedOn,
        String sex,
        String ethnicity,
        List<String> disabilities,
        List<Referral> referrals) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ChildRecord[" + id + "]";
    }
}
