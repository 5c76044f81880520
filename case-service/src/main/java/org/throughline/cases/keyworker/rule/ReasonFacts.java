package org.throughline.cases.keyworker.rule;

import java.time.LocalDate;

/**
 * What is known when a keyworker changes.
 *
 * @param on first day of the new spell
 * @param before whose spell ends; null where the case has had no keyworker
 * @param next who follows
 * @param childSpoke whether a wish of the child about their worker holds, or what they want was heard in the spell that ends
 */
public record ReasonFacts(LocalDate on, KeyworkerBefore before, KeyworkerNext next, boolean childSpoke) {}
