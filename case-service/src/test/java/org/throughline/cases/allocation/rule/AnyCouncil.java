package org.throughline.cases.allocation.rule;

import static org.throughline.cases.allocation.rule.Facts.TODAY;
import static org.throughline.cases.allocation.rule.Facts.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.codes.WorkerWish;

/** A made-up council of up to six pods and two children to be allocated together. */
final class AnyCouncil {

    private static final int PODS = 6;
    private static final int WORKERS = 5;
    private static final BigDecimal LIMIT = BigDecimal.TEN;

    private final Random random;

    AnyCouncil(Random random) {
        this.random = random;
    }

    AllocationFacts facts() {
        var pods = new ArrayList<Pod>();
        int howMany = 1 + random.nextInt(PODS);
        for (int number = 1; number <= howMany; number++) {
            pods.add(pod(number));
        }
        var group = new SiblingGroup(
                List.of(id(900), id(901)),
                some(2, () -> new OpenSibling(id(910 + random.nextInt(2)), anyPod(), anyWorker())),
                some(3, () -> new EarlierKeyworker(anyChild(), anyWorker(), anyDay())),
                some(3, () -> new EarlierPod(anyChild(), anyPod(), anyDay())));
        var wanted = new Wanted(
                Set.copyOf(some(2, this::anyExpertise)),
                some(2, this::wish),
                Set.copyOf(some(2, () -> random.nextInt(4) == 0 ? Facts.managerOf(1) : anyWorker())));
        return new AllocationFacts(TODAY, LIMIT, group, wanted, pods);
    }

    /** Whether the pod could take both children within its limit, told without the ranking. */
    static boolean canTake(Pod pod, AllocationFacts facts) {
        Set<UUID> excluded = facts.wanted().excluded();
        List<Holder> hands = pod.holders().stream()
                .filter(h -> !h.leaving() && !h.absent() && h.fte().signum() > 0)
                .toList();
        BigDecimal fte = hands.stream().map(Holder::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !pod.formedOn().isAfter(facts.on())
                && pod.managers().stream().anyMatch(manager -> !excluded.contains(manager))
                && hands.stream().anyMatch(hand -> !excluded.contains(hand.workerId()))
                && BigDecimal.valueOf(pod.cases() + 2L).compareTo(LIMIT.multiply(fte)) <= 0;
    }

    AllocationFacts shuffled(AllocationFacts facts) {
        SiblingGroup group = facts.group();
        var pods = facts.pods().stream()
                .map(pod -> new Pod(pod.podId(), pod.formedOn(), pod.managers(), pod.cases(), shuffled(pod.holders())))
                .toList();
        var other = new SiblingGroup(
                shuffled(group.childIds()),
                shuffled(group.openSiblings()),
                shuffled(group.earlierKeyworkers()),
                shuffled(group.earlierPods()));
        var wanted = new Wanted(
                facts.wanted().expertise(),
                shuffled(facts.wanted().wishes()),
                facts.wanted().excluded());
        return new AllocationFacts(facts.on(), facts.casesPerFte(), other, wanted, shuffled(pods));
    }

    private Pod pod(int number) {
        int workers = random.nextInt(WORKERS);
        var holders = new ArrayList<Holder>();
        for (int w = 0; w < workers; w++) {
            holders.add(new Holder(
                    id(number * 10 + w),
                    BigDecimal.valueOf(random.nextInt(6) * 2L, 1),
                    random.nextInt(9),
                    random.nextInt(6) == 0,
                    random.nextInt(6) == 0,
                    new Skills(Set.copyOf(some(2, this::anyExpertise)), Set.copyOf(some(1, () -> "bfi")))));
        }
        return new Pod(
                id(number),
                TODAY.minusDays(random.nextInt(100) - 5),
                random.nextInt(8) > 0 ? Set.of(Facts.managerOf(number)) : Set.of(),
                random.nextInt(10),
                holders);
    }

    private Wish wish() {
        WorkerWish code = WorkerWish.values()[random.nextInt(WorkerWish.values().length)];
        return new Wish(anyChild(), code, anyWorker(), "bfi");
    }

    private Expertise anyExpertise() {
        return Expertise.values()[random.nextInt(4)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        var some = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private UUID anyChild() {
        return id(900 + random.nextInt(2));
    }

    private UUID anyPod() {
        return id(1 + random.nextInt(PODS));
    }

    private UUID anyWorker() {
        return id((1 + random.nextInt(PODS)) * 10 + random.nextInt(WORKERS));
    }

    private LocalDate anyDay() {
        return TODAY.minusDays(random.nextInt(800));
    }

    private <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
