package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.AllocationReason;

/** What speaks for a pod: the arguments as data, strongest first. */
final class Arguments {

    /** How long a pod that held a child stays the first to be asked again (re-referral). */
    private static final int EARLIER_POD_MONTHS = 12;

    private final AllocationFacts facts;
    private final SiblingGroup group;
    private final RankKeyworkers keyworkers;

    Arguments(AllocationFacts facts) {
        this.facts = facts;
        this.group = facts.group();
        this.keyworkers = new RankKeyworkers(group, facts.casesPerFte());
    }

    /** The pod with its best keyworker; asked only of pods that can take the group. */
    Candidate candidate(Pod pod) {
        Load load = pod.loadWith(group.childIds().size());
        boolean room = load.within(facts.casesPerFte());
        Holder keyworker = keyworkers.best(pod.available());
        var reasons = new ArrayList<Reason>();
        openSibling(pod, keyworker.workerId(), reasons);
        earlierKeyworker(keyworker.workerId(), reasons);
        earlierPod(pod, reasons);
        if (room) {
            reasons.add(new Reason(AllocationReason.ROOM, List.of(), null, null, load));
        }
        return new Candidate(
                pod.podId(), keyworker.workerId(), room, load, keyworkers.loadWith(keyworker), List.copyOf(reasons));
    }

    private void openSibling(Pod pod, UUID keyworker, List<Reason> reasons) {
        List<UUID> siblings = distinct(group.openSiblings().stream()
                .filter(s -> pod.podId().equals(s.podId()))
                .map(OpenSibling::childId)
                .toList());
        if (!siblings.isEmpty()) {
            UUID shared = keyworkers.siblingsWith(keyworker).isEmpty() ? null : keyworker;
            reasons.add(new Reason(AllocationReason.OPEN_SIBLING, siblings, shared, null, null));
        }
    }

    private void earlierKeyworker(UUID keyworker, List<Reason> reasons) {
        List<UUID> children = distinct(group.earlierKeyworkers().stream()
                .filter(e -> keyworker.equals(e.workerId()))
                .map(EarlierKeyworker::childId)
                .toList());
        if (!children.isEmpty()) {
            LocalDate until = keyworkers.lastWith(keyworker);
            reasons.add(new Reason(AllocationReason.EARLIER_KEYWORKER, children, keyworker, until, null));
        }
    }

    private void earlierPod(Pod pod, List<Reason> reasons) {
        LocalDate since = facts.on().minusMonths(EARLIER_POD_MONTHS);
        List<EarlierPod> earlier = group.earlierPods().stream()
                .filter(e -> pod.podId().equals(e.podId()) && !e.until().isBefore(since))
                .toList();
        earlier.stream()
                .map(EarlierPod::until)
                .max(Comparator.naturalOrder())
                .ifPresent(until -> reasons.add(new Reason(
                        AllocationReason.EARLIER_POD,
                        distinct(earlier.stream().map(EarlierPod::childId).toList()),
                        null,
                        until,
                        null)));
    }

    private static List<UUID> distinct(List<UUID> ids) {
        return ids.stream().distinct().sorted().toList();
    }
}
