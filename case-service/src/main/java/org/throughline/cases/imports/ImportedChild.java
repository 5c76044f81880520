package org.throughline.cases.imports;

import java.time.LocalDate;
import java.util.List;
import org.throughline.cases.child.Sex;

/**
 * What a return says of who a child is; anything but the id may be null where it does not say.
 *
 * @param laChildId the council's own id
 * @param upn unique pupil number
 * @param dateOfBirth date of birth; null while unborn
 * @param expectedDateOfBirth when an unborn child is expected
 * @param unborn whether the child is not yet born
 * @param sex M, F or U
 * @param ethnicity DfE ethnicity code
 * @param formerUpn the pupil number before
 * @param upnUnknown why there is no pupil number: UN1 to UN10
 * @param diedOn date of death
 * @param disabilities disability codes of the census, in their order
 * @param mother whether the looked-after child is a mother
 * @param motherChildBornOn when her first child was born
 */
public record ImportedChild(
        String laChildId,
        String upn,
        LocalDate dateOfBirth,
        LocalDate expectedDateOfBirth,
        boolean unborn,
        Sex sex,
        String ethnicity,
        String formerUpn,
        String upnUnknown,
        LocalDate diedOn,
        List<String> disabilities,
        Boolean mother,
        LocalDate motherChildBornOn) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ImportedChild[withheld]";
    }
}
