package org.throughline.cases.referral.matching;

/**
 * A child as MASH hands it over.
 *
 * @param reference MASH's own, unique in the referral
 * @param facts what MASH knows
 */
public record HandedOverChild(String reference, ChildFacts facts) {}
