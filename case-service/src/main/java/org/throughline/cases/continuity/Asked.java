package org.throughline.cases.continuity;

import java.time.Clock;
import java.time.LocalDate;
import org.throughline.cases.continuity.rule.Span;
import org.throughline.cases.continuity.rule.Window;
import org.throughline.platform.problem.Problem;

/** A day and a span that can be answered. */
record Asked(Span span, LocalDate asOf) {

    /** 422 for a day that has not come, or before there were records. */
    static Asked of(ContinuityQuery query, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = query.asOf == null ? today : query.asOf;
        if (asOf.isAfter(today) || asOf.isBefore(Window.BEGINNING)) {
            throw Problem.unprocessable("as-of-outside-record", "Continuity is measured up to a day that has come.")
                    .at("asOf", "is after today, or before 1900");
        }
        return new Asked(query.window, asOf);
    }

    Window window() {
        return span.until(asOf);
    }
}
