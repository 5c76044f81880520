package org.throughline.cases.stage;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;
import org.throughline.cases.stage.rule.StageTransitions;
import org.throughline.contracts.codes.Stage;

/** When a stage may follow another: plain Java, no clock and no database. */
final class StageRule {

    private StageRule() {}

    /**
     * Why the change cannot be.
     *
     * @param present the stage that lasts
     * @param since its first day
     * @param next the change asked for
     * @param unborn whether the child is not yet born
     * @param today the day of asking
     */
    static Optional<Refusal> refusal(
            Stage present, LocalDate since, StageChange next, boolean unborn, LocalDate today) {
        if (!StageTransitions.after(present).contains(next.stage())) {
            return refuse("stage-transition-not-allowed", "/stage", "may not follow " + present);
        }
        if (unborn && !StageTransitions.mayBeUnborn(next.stage())) {
            return refuse("child-not-born", "/stage", "is not for a child who is not yet born");
        }
        if (next.on().isBefore(since)) {
            return refuse("stage-change-too-early", "/on", "is before the first day of the present stage");
        }
        if (next.on().isAfter(today)) {
            return refuse("stage-change-in-future", "/on", "is in the future");
        }
        if ((next.stage() == Stage.CLOSED) != (next.closureReason() != null)) {
            return refuse("closure-reason", "/closureReason", "is needed to close a case, and only then");
        }
        if ((next.stage() == Stage.CLOSED) != (next.closing() != null)) {
            return refuse("closing-needed", "/closing", "is needed to close a case, and only then");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
