package org.throughline.cases.retention.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides whether a record may be erased: the rule that keeps it longest wins, and nothing that is held or open goes. */
public final class DecideRetention {

    private DecideRetention() {}

    /** The verdict of a day. */
    public static Verdict on(LocalDate today, RecordFacts facts, Collection<RetentionRule> rules) {
        Set<RetentionKind> kinds = kinds(facts);
        List<RetentionRule> apply =
                rules.stream().filter(rule -> kinds.contains(rule.kind())).toList();
        boolean known =
                apply.size() == kinds.size() && apply.stream().allMatch(rule -> facts.when(rule.trigger()) != null);
        RetentionRule longest = known
                ? apply.stream()
                        .max(Comparator.comparing(rule -> rule.over(facts.when(rule.trigger()))))
                        .orElse(null)
                : null;
        LocalDate until = longest == null ? null : longest.over(facts.when(longest.trigger()));
        return new Verdict(outcome(today, facts, until), longest, until);
    }

    private static Verdict.Outcome outcome(LocalDate today, RecordFacts facts, LocalDate until) {
        if (facts.openCase()) {
            return Verdict.Outcome.OPEN;
        }
        if (facts.held()) {
            return Verdict.Outcome.HELD;
        }
        if (until == null) {
            return Verdict.Outcome.NOT_KNOWN;
        }
        return today.isBefore(until) ? Verdict.Outcome.KEEP : Verdict.Outcome.ERASE;
    }

    private static Set<RetentionKind> kinds(RecordFacts facts) {
        Set<RetentionKind> kinds = EnumSet.noneOf(RetentionKind.class);
        if (facts.lookedAfter()) {
            kinds.add(facts.diedBefore18() ? RetentionKind.LOOKED_AFTER_DIED : RetentionKind.LOOKED_AFTER);
        }
        if (facts.protectionPlan()) {
            kinds.add(RetentionKind.CHILD_PROTECTION);
        }
        if (facts.everCase()) {
            kinds.add(RetentionKind.CHILD_IN_NEED);
        }
        return kinds.isEmpty() ? EnumSet.of(RetentionKind.REFERRAL_ONLY) : kinds;
    }
}
