package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A pod as allocation sees it.
 *
 * @param podId the pod
 * @param formedOn its first day
 * @param managers the pod managers seated on the day
 * @param cases its open cases, whoever holds them
 * @param holders the workers whose seats hold cases
 */
public record Pod(UUID podId, LocalDate formedOn, Set<UUID> managers, int cases, List<Holder> holders) {

    List<Holder> available() {
        return holders.stream().filter(Holder::available).toList();
    }

    /** The load if the pod took this many cases more; leavers and the absent lend no hand. */
    Load loadWith(int more) {
        return Load.of(cases + more, available().stream().map(Holder::fte).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
