package org.throughline.stack.demo.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A child of the council.
 *
 * @param family children with the same number are siblings
 * @param bornOn null while unborn
 * @param expectedOn null once born
 * @param sex M, F or U
 * @param upn null where none is known; {@code upnUnknown} then says why (UN1 not yet in school)
 */
public record Child(
        String laChildId,
        int family,
        LocalDate bornOn,
        LocalDate expectedOn,
        String sex,
        String ethnicity,
        String upn,
        String upnUnknown,
        List<String> disabilities) {
    /** Whether the child is born. */
    public boolean born() {
        return bornOn != null;
    }

    /** Whole years on the day; 0 for the unborn. */
    public int ageOn(LocalDate day) {
        return born() ? Math.max(0, bornOn.until(day).getYears()) : 0;
    }
}
