package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One case in one session.
 *
 * @param caseId the case
 * @param reviewDue the date by which it must be discussed
 * @param minutes how long that takes
 * @param carriedOver whether it stood on an earlier agenda and was not discussed
 * @param ahead whether its date would allow a later session
 */
public record Discussion(UUID caseId, LocalDate reviewDue, int minutes, boolean carriedOver, boolean ahead) {}
