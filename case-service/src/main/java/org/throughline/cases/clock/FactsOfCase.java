package org.throughline.cases.clock;

import java.util.UUID;
import org.throughline.cases.clock.rule.CaseFacts;

/**
 * The facts of one case.
 *
 * @param caseId the case
 * @param childId the child
 * @param facts what its clocks depend on
 */
record FactsOfCase(UUID caseId, UUID childId, CaseFacts facts) {}
