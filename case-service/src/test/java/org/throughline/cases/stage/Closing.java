package org.throughline.cases.stage;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.stage.rule.NoGoodbyeReason;
import org.throughline.contracts.codes.ClosingOutcome;
import org.throughline.contracts.codes.Stage;

/** The end of a case in tests that are about what ends with it. */
public final class Closing {

    private Closing() {}

    /** Closes the case with this last day. */
    public static void on(UUID caseId, LocalDate lastDay) {
        QuarkusTransaction.requiringNew().run(() -> {
            var file = Arc.container().instance(LockCase.class).get().openCase(caseId, version -> {});
            var ending = new NewClosing(ClosingOutcome.HOME_FOR_GOOD, "Adopted", null, NoGoodbyeReason.NOT_WISHED);
            var change = new StageChange(Stage.CLOSED, lastDay, "It is time", "RC1", ending);
            Arc.container().instance(CloseCase.class).get().on(file, change, false);
        });
    }
}
