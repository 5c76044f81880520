package org.throughline.cases.referral.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What matching found for one child, and why.
 *
 * @param reference MASH's reference of the child
 * @param match the outcome
 * @param knownChildId who it is; null unless {@link Match#KNOWN}
 * @param possible who it may be, each with the fields that agree; empty unless {@link Match#POSSIBLE_DUPLICATE}
 * @param matchedOn the fields that agreed with at least one of these
 * @param contradicted the fields that spoke against
 */
public record Verdict(
        String reference,
        Match match,
        UUID knownChildId,
        SortedMap<UUID, Set<Evidence>> possible,
        Set<Evidence> matchedOn,
        Set<Evidence> contradicted) {

    /** Who it may be, in the order of their ids. */
    public List<UUID> possibleChildIds() {
        return List.copyOf(possible.keySet());
    }

    /** The same child of ours is in the referral already: a person decides, since a referral never holds a child twice. */
    public Verdict inDoubt() {
        return new Verdict(
                reference,
                Match.POSSIBLE_DUPLICATE,
                null,
                new TreeMap<>(Map.of(knownChildId, matchedOn)),
                matchedOn,
                Set.of(Evidence.ANOTHER_CHILD_OF_THE_REFERRAL));
    }
}
