package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Finding;

/**
 * Whether a case drifts on a day, and why.
 *
 * @param band where it stands
 * @param weight what its signals weigh together
 * @param signals the signals that stand, the heaviest and oldest first
 * @param ruleVersion the set of standards
 * @param nextChange the first later day on which time alone changes a signal; null where it never does
 */
public record Assessment(Finding band, int weight, List<Signal> signals, String ruleVersion, LocalDate nextChange) {}
