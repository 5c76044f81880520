package org.throughline.workforce.worker;

import java.util.UUID;
import org.throughline.contracts.codes.WorkerRole;

/** Who an id is: what a board shows. */
record WorkerSummary(UUID id, String givenName, String familyName, WorkerRole role) {}
