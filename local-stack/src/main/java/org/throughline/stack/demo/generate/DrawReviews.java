package org.throughline.stack.demo.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.Finding;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Pod;
import org.throughline.stack.demo.council.ReviewFact;
import org.throughline.stack.demo.council.Timeline;

/** What the group supervisions of the last fortnight found: a handful of cases in each pod. */
final class DrawReviews {
    private static final int CASES_A_POD = 5;
    private static final int OPEN_DAYS = 90;
    private static final Mix<Finding> FINDINGS =
            Mix.of(Finding.ON_TRACK, 65).and(Finding.AT_RISK, 23).and(Finding.DRIFTING, 12);

    private final Dice dice;
    private final Timeline timeline;

    DrawReviews(Dice dice, Timeline timeline) {
        this.dice = dice;
        this.timeline = timeline;
    }

    List<ReviewFact> draw(List<Pod> pods, List<CaseHistory> cases) {
        Map<UUID, List<CaseHistory>> byPod = cases.stream()
                .filter(CaseHistory::open)
                .filter(history -> history.openedOn().isBefore(timeline.today().minusDays(OPEN_DAYS)))
                .collect(Collectors.groupingBy(CaseHistory::podId));
        List<ReviewFact> reviews = new ArrayList<>();
        for (Pod pod : pods) {
            byPod.getOrDefault(pod.id(), List.of()).stream()
                    .limit(CASES_A_POD)
                    .forEach(history -> reviews.add(new ReviewFact(
                            pod.id(),
                            history.child(),
                            dice.from(FINDINGS),
                            history.spells()
                                    .get(history.spells().size() - 1)
                                    .worker()
                                    .id(),
                            timeline.today().plusDays(dice.between(3, 25)))));
        }
        return reviews;
    }
}
