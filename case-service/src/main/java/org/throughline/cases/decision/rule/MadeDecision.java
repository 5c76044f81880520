package org.throughline.cases.decision.rule;

import java.time.LocalDate;
import java.util.Set;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/**
 * A decision as far as its authority goes.
 *
 * @param kind what it is about
 * @param authority the authority that is claimed
 * @param deciderNamed whether a worker is said to have decided
 * @param held the authorities that this worker holds for the case on the day
 * @param on the day it was made
 */
public record MadeDecision(
        DecisionKind kind,
        DecisionAuthority authority,
        boolean deciderNamed,
        Set<DecisionAuthority> held,
        LocalDate on) {}
