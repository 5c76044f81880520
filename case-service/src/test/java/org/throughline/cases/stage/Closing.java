package org.throughline.cases.stage;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.LockCase;

/** The end of a case in tests that are about what ends with it. */
public final class Closing {

    private Closing() {}

    /** Closes the case with this last day. */
    public static void on(UUID caseId, LocalDate lastDay) {
        QuarkusTransaction.requiringNew().run(() -> {
            var file = Arc.container().instance(LockCase.class).get().openCase(caseId, version -> {});
            Arc.container().instance(CloseCase.class).get().on(file, lastDay, "RC1", null, LocalDate.now());
        });
    }
}
