package org.throughline.cases.decision.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/**
 * Under whose authority decisions of one kind may be made.
 *
 * @param kind the kind
 * @param accepted any one of these
 * @param effectiveFrom first day on which the rule holds
 * @param version names this rule among those of its kind; begins with {@code local-} where a council set it
 * @param source the regulation, the guidance or the local standard
 */
public record AuthorityRule(
        DecisionKind kind, Set<DecisionAuthority> accepted, LocalDate effectiveFrom, String version, String source) {

    /** Keeps the authorities in the order of their codes. */
    public AuthorityRule {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("nobody could decide on " + kind);
        }
        accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
    }
}
