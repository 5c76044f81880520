package org.throughline.cases.keyworker;

/**
 * A change that was made.
 *
 * @param spell the new spell
 * @param caseVersion the case's version after it
 */
record ChangedKeyworker(KeyworkerSpellView spell, long caseVersion) {}
