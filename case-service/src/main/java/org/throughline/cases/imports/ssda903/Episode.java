package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;

/**
 * One row of the episodes file.
 *
 * @param laChildId CHILD
 * @param startedOn DECOM
 * @param endedOn DEC: the first day it no longer holds; null while it lasts
 * @param newEpisodeReason RNE
 * @param legalStatus LS
 * @param categoryOfNeed CIN
 * @param placement PLACE
 * @param placementProvider PLACE_PROVIDER
 * @param endReason REC
 * @param placeChangeReason REASON_PLACE_CHANGE
 * @param placementUrn URN
 * @param homePostcode HOME_POST
 * @param placementPostcode PL_POST
 */
record Episode(
        String laChildId,
        LocalDate startedOn,
        LocalDate endedOn,
        String newEpisodeReason,
        String legalStatus,
        String categoryOfNeed,
        String placement,
        String placementProvider,
        String endReason,
        String placeChangeReason,
        String placementUrn,
        String homePostcode,
        String placementPostcode) {

    /** Says nothing about where the child lives. */
    @Override
    public String toString() {
        return "Episode[withheld]";
    }
}
