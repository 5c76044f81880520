package org.throughline.cases.referral.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What matching found for one child, and why.
 *
 * @param reference MASH's reference of the child
 * @param match the outcome
 * @param knownChildId who it is; null unless {@link Match#KNOWN}
 * @param possibleChildIds who it may be, in the order of their ids; empty unless {@link Match#POSSIBLE_DUPLICATE}
 * @param matchedOn the fields that agreed with at least one of these
 * @param contradicted the fields that spoke against
 */
public record Verdict(
        String reference,
        Match match,
        UUID knownChildId,
        List<UUID> possibleChildIds,
        Set<Evidence> matchedOn,
        Set<Evidence> contradicted) {

    /** The same child of ours is in the referral already: a person decides, since a referral never holds a child twice. */
    public Verdict inDoubt() {
        return new Verdict(
                reference,
                Match.POSSIBLE_DUPLICATE,
                null,
                List.of(knownChildId),
                matchedOn,
                Set.of(Evidence.ANOTHER_CHILD_OF_THE_REFERRAL));
    }
}
