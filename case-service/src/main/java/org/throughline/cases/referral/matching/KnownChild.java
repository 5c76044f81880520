package org.throughline.cases.referral.matching;

import java.util.UUID;

/**
 * A child of ours.
 *
 * @param id our id; two records that a person merged have one
 * @param facts what we know
 */
public record KnownChild(UUID id, ChildFacts facts) {}
