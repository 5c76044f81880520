package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Orders the workers of a pod who could be the keyworker. */
final class RankKeyworkers {

    /**
     * Room first; then not against a child's wish, the one a child asks for, the one whom an open sibling has, the one whom the
     * children had last, the least expertise missing, the most wishes met; then the lightest load, then the id.
     */
    private static final Comparator<KeyworkerOption> ORDER = Comparator.comparing(
                    (KeyworkerOption option) -> !option.load().within())
            .thenComparing(KeyworkerOption::unwanted)
            .thenComparing(option -> !option.askedFor())
            .thenComparing(option -> option.siblingIds().isEmpty())
            .thenComparing(
                    KeyworkerOption::lastWith,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
            .thenComparing(option -> option.missingExpertise().size())
            .thenComparing(option -> -option.answered(WishAnswer.Met.MET))
            .thenComparing(option -> option.load().after())
            .thenComparing(KeyworkerOption::workerId);

    private final AllocationFacts facts;
    private final SiblingGroup group;
    private final AnswerWishes wishes;

    RankKeyworkers(AllocationFacts facts) {
        this.facts = facts;
        this.group = facts.group();
        this.wishes = new AnswerWishes(facts.wanted().wishes(), group);
    }

    /** Everybody available and not excluded, best first. */
    List<KeyworkerOption> options(List<Holder> available) {
        return available.stream()
                .filter(holder -> !facts.wanted().excluded().contains(holder.workerId()))
                .map(this::option)
                .sorted(ORDER)
                .toList();
    }

    private KeyworkerOption option(Holder holder) {
        var offered = new TreeSet<>(facts.wanted().expertise());
        offered.retainAll(holder.skills().expertise());
        var missing = new TreeSet<>(facts.wanted().expertise());
        missing.removeAll(offered);
        return new KeyworkerOption(
                holder.workerId(),
                LoadEffect.of(
                        Load.of(holder.cases(), holder.fte()),
                        Load.of(holder.cases() + group.childIds().size(), holder.fte()),
                        facts.casesPerFte()),
                siblingsWith(holder.workerId()),
                lastWith(holder.workerId()),
                Collections.unmodifiableSet(offered),
                Collections.unmodifiableSet(missing),
                wishes.of(holder));
    }

    private List<UUID> siblingsWith(UUID worker) {
        return group.openSiblings().stream()
                .filter(s -> worker.equals(s.keyworkerId()))
                .map(OpenSibling::childId)
                .distinct()
                .sorted()
                .toList();
    }

    private LocalDate lastWith(UUID worker) {
        return group.earlierKeyworkers().stream()
                .filter(e -> worker.equals(e.workerId()))
                .map(EarlierKeyworker::until)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
