package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.Timeline;

/**
 * Who works with whom. The rule that makes the change show: in the first half a case goes to the team of its stage, so that
 * every hand-over is a new worker (TSPROC); from the day of the pods a family has one pod, a case stays in it whatever its
 * stage, and another worker of the same pod follows only when one leaves or for the other, rarer reasons.
 */
final class ShareWork {
    private static final double FULL_POD = 1.15;

    private final Dice dice;
    private final Timeline timeline;
    private final List<Post> posts;
    private final DrawOccasions occasions;
    private final Map<Integer, Integer> podOfFamily = new HashMap<>();
    private final int[] casesOfPod = new int[Assumptions.PODS];
    private boolean pods;

    ShareWork(Dice dice, Timeline timeline, List<Post> posts) {
        this.dice = dice;
        this.timeline = timeline;
        this.posts = posts;
        this.occasions = new DrawOccasions(dice.split(), timeline);
    }

    /** Decides the posts of every case, day by day, and answers the pod of each family that was open since there are pods. */
    Map<Integer, Integer> among(List<Journey> journeys) {
        PriorityQueue<Occasion> queue = occasions.draw(journeys);
        for (Occasion next = queue.poll(); next != null; next = queue.poll()) {
            if (!pods && !next.day().isBefore(timeline.podsBegin())) {
                pods = true;
                queue.add(next);
                journeys.stream()
                        .filter(journey -> journey.opens.isBefore(timeline.podsBegin()))
                        .filter(journey -> journey.closes == null || !journey.closes.isBefore(timeline.podsBegin()))
                        .forEach(this::joinPod);
            } else {
                happen(next);
            }
        }
        return podOfFamily;
    }

    private void happen(Occasion occasion) {
        Journey journey = occasion.journey();
        switch (occasion.kind()) {
            case OPEN -> open(journey, occasion.day());
            case HAND_OVER -> journey.goTo(inTeam(occasion.team(), null), occasion.day(), occasion.reason());
            case CHANGE -> journey.goTo(another(journey), occasion.day(), occasion.reason());
            case INTO_POD -> {
                if (journey.post().pod != podOf(journey)) {
                    journey.goTo(inPod(podOf(journey), null), occasion.day(), occasion.reason());
                }
            }
            case CLOSE -> close(journey);
        }
    }

    private void open(Journey journey, LocalDate day) {
        if (pods) {
            casesOfPod[podOf(journey)]++;
            journey.goTo(inPod(podOf(journey), null), day, ChangeReason.FCONTA);
            return;
        }
        Post post = inTeam(Team.of(journey.stageOn(day)), null);
        LocalDate from = journey.opens;
        LocalDate lately = timeline.begins().minusDays(dice.between(0, 400));
        boolean openBefore = journey.opens.isBefore(timeline.begins()) && journey.opens.isBefore(lately);
        journey.goTo(
                post,
                openBefore ? lately : from,
                openBefore ? dice.from(Assumptions.REASONS_BY_STAGE) : ChangeReason.FCONTA);
    }

    private void close(Journey journey) {
        journey.post().give();
        if (pods) {
            casesOfPod[podOf(journey)]--;
        }
    }

    private void joinPod(Journey journey) {
        int pod = podOfFamily.computeIfAbsent(journey.child.family(), family -> roomFor(journey.post().pod));
        casesOfPod[pod]++;
        boolean stays = journey.post().pod == pod && dice.chance(Assumptions.KEEPS_WORKER_WHEN_PODS_BEGIN);
        LocalDate day = timeline.podsBegin().plusDays(dice.between(0, 56));
        if (!stays && (journey.closes == null || day.isBefore(journey.closes))) {
            occasions.intoPod(journey, day);
        }
    }

    /** The pod itself, unless it is full. */
    private int roomFor(int pod) {
        int all = posts.stream().mapToInt(Post::cases).sum();
        return casesOfPod[pod] * Assumptions.PODS > FULL_POD * all ? lightestPod() : pod;
    }

    private int podOf(Journey journey) {
        return podOfFamily.computeIfAbsent(journey.child.family(), family -> lightestPod());
    }

    private int lightestPod() {
        return IntStream.range(0, Assumptions.PODS)
                .boxed()
                .min(Comparator.comparingInt(pod -> casesOfPod[pod]))
                .orElseThrow();
    }

    private Post another(Journey journey) {
        Post now = journey.post();
        return pods ? inPod(podOf(journey), now) : inTeam(now.team, now);
    }

    private Post inPod(int pod, Post not) {
        return lightest(post -> post.pod == pod && post != not);
    }

    private Post inTeam(Team team, Post not) {
        return lightest(post -> post.team == team && post != not);
    }

    private Post lightest(Predicate<Post> among) {
        return posts.stream()
                .filter(among)
                .min(Comparator.comparingDouble(Post::load))
                .orElseThrow();
    }
}
