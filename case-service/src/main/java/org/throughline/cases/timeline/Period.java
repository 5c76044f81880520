package org.throughline.cases.timeline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.platform.problem.Problem;

/** Which days of a timeline are asked for. A {@code @BeanParam}. */
public class Period {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    @QueryParam("from")
    @Parameter(description = "Only facts of this day and later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only facts of this day and earlier: the last day.")
    public LocalDate to;

    /** A 400 problem where it ends before it begins. */
    void requireForwards() {
        if (last().isBefore(first())) {
            throw Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                    .at("to", "is before from");
        }
    }

    LocalDate first() {
        return from == null ? BEFORE_ALL : from;
    }

    LocalDate last() {
        return to == null ? AFTER_ALL : to;
    }
}
