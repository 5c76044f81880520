package org.throughline.cases.childmerge;

/** From what a person knows that two records are one child. */
enum MergeReason {
    SAME_IDENTIFIER,
    FAMILY_SAYS,
    PROFESSIONAL_SAYS,
    REGISTERED_TWICE,
    OTHER
}
