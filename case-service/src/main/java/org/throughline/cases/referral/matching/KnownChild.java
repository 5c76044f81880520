package org.throughline.cases.referral.matching;

import java.util.UUID;

/**
 * A child of ours.
 *
 * @param id our id
 * @param facts what we know
 */
public record KnownChild(UUID id, ChildFacts facts) {}
