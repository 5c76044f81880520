package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Chooses the keyworker within a pod. */
final class RankKeyworkers {

    private final SiblingGroup group;
    private final BigDecimal casesPerFte;

    RankKeyworkers(SiblingGroup group, BigDecimal casesPerFte) {
        this.group = group;
        this.casesPerFte = casesPerFte;
    }

    /**
     * The worker with room first; among those the one whom an open sibling has, then the one whom the children had last,
     * then the lightest load, then the id.
     */
    Holder best(List<Holder> available) {
        return available.stream()
                .min(Comparator.comparing((Holder h) -> !loadWith(h).within(casesPerFte))
                        .thenComparing(h -> siblingsWith(h.workerId()).isEmpty())
                        .thenComparing(h -> lastWith(h.workerId()), Comparator.reverseOrder())
                        .thenComparing(this::loadWith)
                        .thenComparing(Holder::workerId))
                .orElseThrow();
    }

    /** The worker's load with all children of the group. */
    Load loadWith(Holder holder) {
        return Load.of(holder.cases() + group.childIds().size(), holder.fte());
    }

    /** The open siblings whose keyworker this is. */
    List<UUID> siblingsWith(UUID worker) {
        return group.openSiblings().stream()
                .filter(s -> worker.equals(s.keyworkerId()))
                .map(OpenSibling::childId)
                .distinct()
                .sorted()
                .toList();
    }

    /** Until when one of the children last had this keyworker; {@link LocalDate#MIN} if never. */
    LocalDate lastWith(UUID worker) {
        return group.earlierKeyworkers().stream()
                .filter(e -> worker.equals(e.workerId()))
                .map(EarlierKeyworker::until)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
