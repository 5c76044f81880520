package org.throughline.cases.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/** Which kinds of decision need which authority, on any day. Cannot be changed. */
public final class AuthorityTable {

    private final List<AuthorityRule> rules;

    AuthorityTable(List<AuthorityRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(AuthorityRule::kind).thenComparing(AuthorityRule::effectiveFrom))
                .toList();
    }

    /** The same table with a council's own rule for a kind, in place of every other of that kind. */
    public AuthorityTable withLocal(DecisionKind kind, Set<DecisionAuthority> accepted, LocalDate from, String source) {
        var changed = new ArrayList<>(rules);
        changed.removeIf(rule -> rule.kind() == kind);
        changed.add(new AuthorityRule(kind, accepted, from, "local-" + from, source));
        return new AuthorityTable(changed);
    }

    /** The rule that holds for a kind on a day: the latest that is in force, or the first where none is yet. */
    public AuthorityRule ruleFor(DecisionKind kind, LocalDate on) {
        List<AuthorityRule> ofKind =
                rules.stream().filter(rule -> rule.kind() == kind).toList();
        return ofKind.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> ofKind.get(0));
    }

    /** Every rule, by kind and then by date. */
    public List<AuthorityRule> rules() {
        return rules;
    }
}
