package org.throughline.stack.demo.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.DemoAccounts;
import org.throughline.stack.demo.council.Timeline;
import org.throughline.stack.demo.council.Worker;

/** The posts that hold cases, and who held them one after the other over the three years. */
final class DrawPosts {
    private static final Mix<BigDecimal> FTE =
            Mix.of(BigDecimal.ONE, 72).and(new BigDecimal("0.8"), 18).and(new BigDecimal("0.6"), 10);
    private static final int PODS_WITH_ONE_MORE = 10;

    private final Dice dice;
    private final Timeline timeline;
    private final HireWorker hire;
    private boolean somebodyDied;

    DrawPosts(Dice dice, Timeline timeline, HireWorker hire) {
        this.dice = dice;
        this.timeline = timeline;
        this.hire = hire;
    }

    List<Post> draw() {
        List<Post> posts = new ArrayList<>();
        for (int pod = 0; pod < Assumptions.PODS; pod++) {
            int places = pod < PODS_WITH_ONE_MORE ? 5 : 4;
            for (int place = 0; place < places; place++) {
                posts.add(post(pod, place));
            }
        }
        return posts;
    }

    private Post post(int pod, int place) {
        Seat seat = place == 0 ? Seat.SENIOR_SOCIAL_WORKER : Seat.SOCIAL_WORKER;
        UUID account = accountAt(pod, place);
        BigDecimal fte = account == null ? dice.from(FTE) : BigDecimal.ONE;
        Post post = new Post(pod, seat, dice.from(Team.POSTS), fte.doubleValue());
        fill(post, fte, account);
        return post;
    }

    private static UUID accountAt(int pod, int place) {
        if (pod != 0 || place > 1) {
            return null;
        }
        return place == 0 ? DemoAccounts.SENIOR_SOCIAL_WORKER : DemoAccounts.SOCIAL_WORKER;
    }

    private void fill(Post post, BigDecimal fte, UUID account) {
        WorkerRole role = WorkerRole.valueOf(post.seat.name());
        LocalDate started = timeline.begins().minusDays(dice.between(400, 4_000));
        LocalDate from = started;
        ChangeReason reason = ChangeReason.FCONTA;
        LocalDate until = account == null ? endOfTurn(timeline.begins()) : null;
        while (until != null) {
            boolean died = !somebodyDied && until.isBefore(timeline.podsBegin());
            somebodyDied |= died;
            Worker.Leaving leaving = new Worker.Leaving(until, died ? 6 : dice.between(1, 8), dice.between(1, 7));
            post.add(new Post.Turn(hire.hire(null, role, fte, started, leaving), from, reason));
            reason = died ? ChangeReason.SWDIED : ChangeReason.LEFTRL;
            from = until;
            started = until.minusDays(dice.between(14, 21));
            until = endOfTurn(until);
        }
        post.add(new Post.Turn(hire.hire(account, role, fte, started, null), from, reason));
    }

    /** The day the next worker takes over; null where it lies after today. */
    private LocalDate endOfTurn(LocalDate from) {
        LocalDate day = from.plusDays(30L + dice.daysUntilNext(Assumptions.POST_CHANGES_BY_STAGE));
        if (day.isAfter(timeline.podsBegin())) {
            LocalDate calm = from.isAfter(timeline.podsBegin()) ? from : timeline.podsBegin();
            day = calm.plusDays(30L + dice.daysUntilNext(Assumptions.POST_CHANGES_IN_PODS));
        }
        return day.isBefore(timeline.today().minusDays(14)) ? day : null;
    }
}
