package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.AllocationReason;
import org.throughline.contracts.codes.WorkerWish;

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
        this.keyworkers = new RankKeyworkers(facts);
    }

    /** The pod with its keyworkers, best first; asked only of pods that can take the group. */
    Candidate candidate(Pod pod) {
        var load = LoadEffect.of(pod.loadWith(0), pod.loadWith(group.childIds().size()), facts.casesPerFte());
        List<KeyworkerOption> options = keyworkers.options(pod.available());
        KeyworkerOption best = options.get(0);
        var reasons = new ArrayList<Reason>();
        openSibling(pod, best, reasons);
        earlierKeyworker(best, reasons);
        earlierPod(pod, reasons);
        expertise(best, reasons);
        childWish(best, reasons);
        if (load.within()) {
            reasons.add(new Reason(AllocationReason.ROOM, List.of(), null, null, load.after()));
        }
        return new Candidate(
                pod.podId(), best.workerId(), load.within(), load, best.load(), List.copyOf(reasons), options);
    }

    private void openSibling(Pod pod, KeyworkerOption best, List<Reason> reasons) {
        List<UUID> siblings = distinct(group.openSiblings().stream()
                .filter(s -> pod.podId().equals(s.podId()))
                .map(OpenSibling::childId)
                .toList());
        if (!siblings.isEmpty()) {
            UUID shared = best.siblingIds().isEmpty() ? null : best.workerId();
            reasons.add(new Reason(AllocationReason.OPEN_SIBLING, siblings, shared, null, null));
        }
    }

    private void earlierKeyworker(KeyworkerOption best, List<Reason> reasons) {
        List<UUID> children = distinct(group.earlierKeyworkers().stream()
                .filter(e -> best.workerId().equals(e.workerId()))
                .map(EarlierKeyworker::childId)
                .toList());
        // an earlier keyworker whom a child does not want back speaks for nothing
        if (!children.isEmpty() && !best.unwanted()) {
            reasons.add(
                    new Reason(AllocationReason.EARLIER_KEYWORKER, children, best.workerId(), best.lastWith(), null));
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

    private static void expertise(KeyworkerOption best, List<Reason> reasons) {
        if (!best.expertise().isEmpty()) {
            reasons.add(new Reason(AllocationReason.EXPERTISE, List.of(), best.workerId(), null, null));
        }
    }

    private static void childWish(KeyworkerOption best, List<Reason> reasons) {
        List<UUID> children = distinct(best.wishes().stream()
                .filter(answer -> answer.met() == WishAnswer.Met.MET)
                // anybody but one is whom they wish: no argument for anybody
                .filter(answer -> answer.wish() != WorkerWish.NOT_THIS_WORKER)
                .map(WishAnswer::childId)
                .toList());
        if (!children.isEmpty()) {
            reasons.add(new Reason(AllocationReason.CHILD_WISH, children, best.workerId(), null, null));
        }
    }

    private static List<UUID> distinct(List<UUID> ids) {
        return ids.stream().distinct().sorted().toList();
    }
}
