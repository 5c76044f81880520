package org.throughline.cases.familiarity;

import java.util.UUID;

/** A member of a pod and the seat held. */
record SeatedMember(UUID workerId, String seat) {}
