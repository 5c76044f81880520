package org.throughline.supervision.running.rule;

import java.time.Instant;
import java.util.UUID;

/**
 * One stretch in which a session talked about one case.
 *
 * @param caseId the case
 * @param from when it began
 * @param to when it ended; null while it goes on
 */
public record Talk(UUID caseId, Instant from, Instant to) {}
