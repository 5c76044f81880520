package org.throughline.supervision.agendaplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open case of the pod, as its agenda sees it.
 *
 * @param caseId the case
 * @param reviewDue the day by which it must be discussed
 * @param carriedOver whether it stood on an agenda and was not discussed
 * @param lastKeyworkerContact when the present keyworker last had contact; null where never
 */
public record CaseToPlan(UUID caseId, LocalDate reviewDue, boolean carriedOver, Instant lastKeyworkerContact) {}
