package org.throughline.cases.continuity.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contact with the child or family.
 *
 * @param caseId in which case
 * @param at when
 * @param on its day, as England counts days
 * @param workerIds who took part, who was named first comes first
 * @param ofPod whether somebody of the pod that held the case took part; null where no pod held it
 */
public record Contact(UUID caseId, Instant at, LocalDate on, List<UUID> workerIds, Boolean ofPod) {}
