package org.throughline.cases.clock.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.ClockKind;

/** Every rule about time that holds here. A clock follows the rule that was in force on the day it started. */
public final class RuleBook {

    private static final String LOCAL = "local-";

    private final List<ClockRule> rules;

    private RuleBook(List<ClockRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** England's rules and the default local standards. */
    public static RuleBook national() {
        return new RuleBook(NationalRules.ALL);
    }

    /**
     * The same book with a council's own rules in it. Refuses one for a limit that law or guidance sets, one whose version
     * does not say that it is local, and two of one kind from one day: which of them holds would be chance.
     */
    public RuleBook with(List<LocalRule> own) {
        var all = new ArrayList<>(rules);
        for (LocalRule rule : own) {
            ClockRule shipped = shipped(rule.kind());
            if (!shipped.local()) {
                throw new IllegalArgumentException(rule.kind() + " is not a council's to set");
            }
            if (!rule.version().startsWith(LOCAL)) {
                throw new IllegalArgumentException("the version of a local rule begins with " + LOCAL);
            }
            if (all.stream().anyMatch(known -> sameDay(known, rule))) {
                throw new IllegalArgumentException("two rules for " + rule.kind() + " from one day");
            }
            all.add(new ClockRule(
                    rule.kind(),
                    shipped.step(),
                    rule.limit(),
                    shipped.from(),
                    rule.effectiveFrom(),
                    rule.version(),
                    rule.source(),
                    true));
        }
        return new RuleBook(all);
    }

    /** The rule for a clock that starts on this day; empty where none was in force yet. */
    public Optional<ClockRule> rule(ClockKind kind, Step step, LocalDate start) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.step() == step)
                .filter(rule -> !rule.effectiveFrom().isAfter(start))
                .max(Comparator.comparing(ClockRule::effectiveFrom));
    }

    /** All of them, by kind, step and day. */
    public List<ClockRule> all() {
        return rules.stream()
                .sorted(Comparator.comparing(ClockRule::kind)
                        .thenComparing(ClockRule::step)
                        .thenComparing(ClockRule::effectiveFrom))
                .toList();
    }

    /** Another value wherever a rule is another: by it a clock that was computed by an earlier book is known. */
    public UUID edition() {
        return UUID.nameUUIDFromBytes(all().toString().getBytes(UTF_8));
    }

    private ClockRule shipped(ClockKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }

    private static boolean sameDay(ClockRule known, LocalRule rule) {
        return known.kind() == rule.kind() && known.effectiveFrom().equals(rule.effectiveFrom());
    }
}
