package org.throughline.cases.continuityplan.rule;

import java.util.UUID;

/** Two children who are brothers or sisters; the order says nothing. */
public record SiblingPair(UUID childId, UUID siblingId) {}
