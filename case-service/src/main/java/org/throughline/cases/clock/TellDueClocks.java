package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;

/** Tells of every clock that is due soon or overdue: once for each due date, however many instances of the service try. */
@ApplicationScoped
public class TellDueClocks {

    private final TellSomeClocks some;

    TellDueClocks(TellSomeClocks some) {
        this.some = some;
    }

    /** As of this day. */
    @ActivateRequestContext
    public void upTo(LocalDate today) {
        // in short transactions, so that nobody who records a visit waits for all of them
        boolean more = true;
        while (more) {
            more = some.upTo(today);
        }
    }
}
