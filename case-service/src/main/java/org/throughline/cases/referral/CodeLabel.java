package org.throughline.cases.referral;

/**
 * A code and what it means, for a screen.
 *
 * @param code as it is sent
 * @param label as people read it
 */
record CodeLabel(String code, String label) {}
