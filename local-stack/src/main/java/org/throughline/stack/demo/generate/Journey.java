package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.council.Child;
import org.throughline.stack.demo.council.StageStep;

/** One case while its workers are being decided. */
final class Journey {
    /** The post that held the case from a day on, and why it came there. */
    record Holding(Post post, LocalDate from, ChangeReason reason) {}

    final Child child;
    final LocalDate opens;
    final LocalDate closes;
    final String closureReason;
    final String primaryNeed;
    final String source;
    final List<StageStep> stages;
    private final List<Holding> holdings = new ArrayList<>();

    Journey(
            Child child,
            LocalDate opens,
            LocalDate closes,
            String closureReason,
            String primaryNeed,
            String source,
            List<StageStep> stages) {
        this.child = child;
        this.opens = opens;
        this.closes = closes;
        this.closureReason = closureReason;
        this.primaryNeed = primaryNeed;
        this.source = source;
        this.stages = stages;
    }

    /** The stage on the day; the first one on days before the opening. */
    Stage stageOn(LocalDate day) {
        return stages.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(stages.get(0))
                .stage();
    }

    /** Gives the case to a post from the day on. */
    void goTo(Post post, LocalDate from, ChangeReason reason) {
        if (!holdings.isEmpty()) {
            post().give();
        }
        post.take();
        holdings.add(new Holding(post, from, reason));
    }

    /** The post that holds the case. */
    Post post() {
        return holdings.get(holdings.size() - 1).post();
    }

    List<Holding> holdings() {
        return holdings;
    }
}
