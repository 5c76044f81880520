package org.throughline.cases.continuityplan.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that the proposals look at.
 *
 * @param leaver whose children they are
 * @param cases the cases without a successor
 * @param siblings which of their children are brothers and sisters
 * @param colleagues the members of their pods
 * @param familiarity for each child the points of each worker; who is not named never met the child
 * @param excluded for each child the workers who may not work with it
 * @param unwanted for each child the workers whom it asked not to have
 * @param casesPerFte up to how many cases for each full-time equivalent there is room
 */
public record SuccessionFacts(
        UUID leaver,
        List<CaseToHandOn> cases,
        List<SiblingPair> siblings,
        List<Colleague> colleagues,
        Map<UUID, Map<UUID, BigDecimal>> familiarity,
        Map<UUID, Set<UUID>> excluded,
        Map<UUID, Set<UUID>> unwanted,
        BigDecimal casesPerFte) {

    BigDecimal familiarity(UUID child, UUID worker) {
        return familiarity.getOrDefault(child, Map.of()).getOrDefault(worker, BigDecimal.ZERO);
    }

    boolean excludes(UUID child, UUID worker) {
        return excluded.getOrDefault(child, Set.of()).contains(worker);
    }

    boolean isUnwanted(UUID child, UUID worker) {
        return unwanted.getOrDefault(child, Set.of()).contains(worker);
    }
}
