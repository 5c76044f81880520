package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.cases.allocation.rule.RankPods;
import org.throughline.cases.casefile.CaseFile;

/** Gives cases a pod and a keyworker, continuity first, and shows why. */
@ApplicationScoped
public class AllocateCase {

    private final AllocationFactsRepository facts;
    private final CheckChoice check;
    private final PlaceCase place;

    AllocateCase(AllocationFactsRepository facts, CheckChoice check, PlaceCase place) {
        this.facts = facts;
        this.check = check;
        this.place = place;
    }

    /** Where these children could go together on a day. */
    @Transactional
    public Proposal propose(Collection<UUID> childIds, LocalDate on) {
        return RankPods.rank(facts.forChildren(childIds, on));
    }

    /**
     * Gives the open, unallocated cases of children who belong together to one pod and keyworker: the chosen ones, or the
     * first proposal where {@code choice} is null. Where no pod can take them, they stay unallocated. 422 for a choice
     * that the pod's seats do not bear, or that lacks its reason. Runs in the caller's transaction.
     */
    @Transactional
    public Allocated allocate(List<CaseFile> siblings, LocalDate on, AllocationChoice choice) {
        List<UUID> children = siblings.stream().map(CaseFile::childId).toList();
        Proposal proposal = propose(children, on);
        Optional<Placement> placement = choice == null
                ? proposal.best().map(Placement::proposed)
                : Optional.of(check.against(proposal, choice, children, on));
        placement.ifPresent(where -> siblings.forEach(file -> place.at(file, where, proposal.best(), on)));
        return new Allocated(
                placement.map(Placement::podId).orElse(null),
                placement.map(Placement::keyworkerId).orElse(null),
                proposal);
    }
}
