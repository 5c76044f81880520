package org.throughline.contracts.codes;

/** How a child took part in the review of the care plan: SSDA903 {@code REVIEW_CODE}. */
public enum ReviewParticipation {
    /** Under four years old. */
    PN0,
    /** Attended and spoke. */
    PN1,
    /** Attended, and an advocate spoke. */
    PN2,
    /** Attended and said it without words. */
    PN3,
    /** Attended and did not contribute. */
    PN4,
    /** Did not attend, and an advocate spoke. */
    PN5,
    /** Did not attend, and sent what they wished to say. */
    PN6,
    /** Did not attend, and sent nothing. */
    PN7
}
