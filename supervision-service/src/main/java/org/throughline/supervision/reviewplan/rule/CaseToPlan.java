package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * An open case of the pod, as its plan sees it.
 *
 * @param caseId the case
 * @param reviewDue the last day on which the next discussion is in time
 * @param limitDays after a discussion, the days until the next is due
 * @param minutes how long a discussion of it takes
 * @param drift how strongly it drifts: greater is stronger, 0 when unknown
 * @param carriedOver whether it stood on an agenda and was not discussed
 * @param siblings the same for children who are siblings; null for a child without
 * @param announced whether it was told already that this review-due date will not be met
 */
public record CaseToPlan(
        UUID caseId,
        LocalDate reviewDue,
        int limitDays,
        int minutes,
        int drift,
        boolean carriedOver,
        UUID siblings,
        boolean announced) {

    /** The earliest review-due date first, then what was carried over, then the strongest drift. */
    public static final Comparator<CaseToPlan> FIRST_DUE_FIRST = Comparator.comparing(CaseToPlan::reviewDue)
            .thenComparing(Comparator.comparing(CaseToPlan::carriedOver).reversed())
            .thenComparing(Comparator.comparingInt(CaseToPlan::drift).reversed())
            .thenComparing(CaseToPlan::caseId);

    /** Refuses what no session can hold. */
    public CaseToPlan {
        if (limitDays < 1 || minutes < 1) {
            throw new IllegalArgumentException("a case to plan has a limit and takes time");
        }
    }

    /** The same case after a discussion on a day. */
    public CaseToPlan discussedOn(LocalDate day) {
        return new CaseToPlan(caseId, day.plusDays(limitDays), limitDays, minutes, drift, false, siblings, false);
    }
}
