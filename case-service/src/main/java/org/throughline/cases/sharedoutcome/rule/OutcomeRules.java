package org.throughline.cases.sharedoutcome.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;

/** What may become of a shared outcome; empty where nothing speaks against it. */
public final class OutcomeRules {

    private OutcomeRules() {}

    /**
     * Whether it can be agreed.
     *
     * @param agreedOn the day
     * @param dueOn the last day to reach it
     * @param agreedWith those who agreed
     * @param owner who sees to it
     * @param network those of them who are known in the child's network
     */
    public static Optional<OutcomeRefusal> agreeing(
            LocalDate agreedOn, LocalDate dueOn, Set<UUID> agreedWith, UUID owner, Collection<Party> network) {
        if (!dueOn.isAfter(agreedOn)) {
            return Optional.of(OutcomeRefusal.DUE_TOO_EARLY);
        }
        Set<UUID> around = network.stream()
                .filter(party -> party.isAround(agreedOn))
                .map(Party::memberId)
                .collect(Collectors.toSet());
        if (!around.containsAll(agreedWith)) {
            return Optional.of(OutcomeRefusal.PARTY_NOT_IN_NETWORK);
        }
        if (!agreedWith.contains(owner)) {
            return Optional.of(OutcomeRefusal.OWNER_DID_NOT_AGREE);
        }
        return network.stream().anyMatch(party -> party.memberId().equals(owner) && party.to() == null)
                ? Optional.empty()
                : Optional.of(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
    }

    /**
     * Whether somebody can have seen it progress.
     *
     * @param seenBy who saw it, as the network knows them; empty for the pod, or for somebody whom it does not know
     * @param ofNetwork whether somebody of the network is named
     */
    public static Optional<OutcomeRefusal> progressing(
            LocalDate agreedOn, LocalDate seenOn, boolean ofNetwork, Optional<Party> seenBy, LocalDate today) {
        if (seenOn.isAfter(today)) {
            return Optional.of(OutcomeRefusal.SEEN_IN_FUTURE);
        }
        if (seenOn.isBefore(agreedOn)) {
            return Optional.of(OutcomeRefusal.SEEN_TOO_EARLY);
        }
        return !ofNetwork || seenBy.filter(party -> party.isAround(seenOn)).isPresent()
                ? Optional.empty()
                : Optional.of(OutcomeRefusal.SEER_NOT_IN_NETWORK);
    }

    /** Whether somebody can own it from now on: who is in the network, and stays. */
    public static Optional<OutcomeRefusal> owning(Optional<Party> owner, LocalDate today) {
        return owner.filter(party -> party.isAround(today) && party.to() == null)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
    }

    /**
     * Whether it can end like this.
     *
     * @param lastSaid the last day on which something was said of it
     */
    public static Optional<OutcomeRefusal> ending(
            LocalDate lastSaid, LocalDate on, OutcomeEnding ending, OutcomeDropReason reason, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(OutcomeRefusal.ENDED_IN_FUTURE);
        }
        if (on.isBefore(lastSaid)) {
            return Optional.of(OutcomeRefusal.ENDED_TOO_EARLY);
        }
        return (ending == OutcomeEnding.DROPPED) == (reason != null)
                ? Optional.empty()
                : Optional.of(OutcomeRefusal.REASON_OF_DROPPING);
    }
}
