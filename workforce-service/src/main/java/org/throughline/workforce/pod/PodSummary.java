package org.throughline.workforce.pod;

import java.util.UUID;
import org.throughline.contracts.codes.PodKind;

/** Which pod an id is: what a board shows. */
record PodSummary(UUID id, String name, PodKind kind) {}
