package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.codes.WorkerWish;

/** Facts for allocation, told as a council would. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID CHILD = id(900);
    static final UUID SIBLING = id(901);

    private final List<OpenSibling> siblings = new ArrayList<>();
    private final List<EarlierKeyworker> keyworkers = new ArrayList<>();
    private final List<EarlierPod> earlierPods = new ArrayList<>();
    private final List<Pod> pods = new ArrayList<>();
    private final Set<Expertise> needs = new HashSet<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<UUID> excluded = new HashSet<>();
    private List<UUID> children = List.of(CHILD);

    static UUID id(int number) {
        return new UUID(0x7000L, number);
    }

    Facts pod(int number, int cases, Holder... holders) {
        return pod(number, TODAY.minusYears(1), true, cases, holders);
    }

    Facts pod(int number, LocalDate formedOn, boolean managed, int cases, Holder... holders) {
        Set<UUID> managers = managed ? Set.of(managerOf(number)) : Set.of();
        pods.add(new Pod(id(number), formedOn, managers, cases, Arrays.asList(holders)));
        return this;
    }

    static UUID managerOf(int pod) {
        return id(500 + pod);
    }

    static Holder worker(int number, int cases) {
        return new Holder(id(number), BigDecimal.ONE, cases, false, false, Skills.NONE);
    }

    static Holder partTime(int number, String fte, int cases) {
        return new Holder(id(number), new BigDecimal(fte), cases, false, false, Skills.NONE);
    }

    static Holder leaver(int number) {
        return new Holder(id(number), BigDecimal.ONE, 0, true, false, Skills.NONE);
    }

    static Holder absentee(int number) {
        return new Holder(id(number), BigDecimal.ONE, 0, false, true, Skills.NONE);
    }

    static Holder skilled(int number, int cases, Expertise... expertise) {
        return new Holder(id(number), BigDecimal.ONE, cases, false, false, new Skills(Set.of(expertise), Set.of()));
    }

    static Holder speaking(int number, int cases, String language) {
        return new Holder(
                id(number),
                BigDecimal.ONE,
                cases,
                false,
                false,
                new Skills(Set.of(Expertise.LANGUAGE), Set.of(language)));
    }

    Facts needs(Expertise... expertise) {
        needs.addAll(List.of(expertise));
        return this;
    }

    Facts wishes(WorkerWish wish, Integer worker, String language) {
        wishes.add(new Wish(CHILD, wish, worker == null ? null : id(worker), language));
        return this;
    }

    Facts excluded(UUID... workers) {
        excluded.addAll(List.of(workers));
        return this;
    }

    Facts children(int howMany) {
        children = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            children.add(id(900 + i));
        }
        return this;
    }

    Facts openSibling(int pod, int keyworker) {
        siblings.add(new OpenSibling(SIBLING, id(pod), id(keyworker)));
        return this;
    }

    Facts hadKeyworker(int worker, LocalDate until) {
        keyworkers.add(new EarlierKeyworker(CHILD, id(worker), until));
        return this;
    }

    Facts wasInPod(int pod, LocalDate until) {
        earlierPods.add(new EarlierPod(CHILD, id(pod), until));
        return this;
    }

    /** The ranking with room for ten cases for each full-time equivalent. */
    Proposal ranked() {
        return RankPods.rank(facts());
    }

    AllocationFacts facts() {
        return new AllocationFacts(
                TODAY,
                BigDecimal.TEN,
                new SiblingGroup(children, siblings, keyworkers, earlierPods),
                new Wanted(needs, wishes, excluded),
                pods);
    }
}
