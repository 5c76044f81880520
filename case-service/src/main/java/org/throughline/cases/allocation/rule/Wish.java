package org.throughline.cases.allocation.rule;

import java.util.UUID;
import org.throughline.contracts.codes.WorkerWish;

/**
 * What a child wishes of their worker.
 *
 * @param childId the child
 * @param code what
 * @param workerId who, for SAME_WORKER and NOT_THIS_WORKER; null where no one is named
 * @param language which, for LANGUAGE (ISO 639); null otherwise
 */
public record Wish(UUID childId, WorkerWish code, UUID workerId, String language) {}
