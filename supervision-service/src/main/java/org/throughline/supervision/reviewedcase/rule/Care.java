package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;

/**
 * Care, permanence and court.
 *
 * @param lookedAfterSince first day of the present time in care; null where the child is not looked after
 * @param permanencePlannedOn the day on which the present plan for permanence was agreed; null where there is none
 * @param proceedingsIssuedOn the day on which running care proceedings were issued; null where there are none
 * @param weeksExtended by how many weeks the court has extended them
 */
public record Care(
        LocalDate lookedAfterSince, LocalDate permanencePlannedOn, LocalDate proceedingsIssuedOn, int weeksExtended) {

    /** Of a child who is not looked after. */
    public static final Care NONE = new Care(null, null, null, 0);
}
