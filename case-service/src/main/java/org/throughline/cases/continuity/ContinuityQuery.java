package org.throughline.cases.continuity;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.cases.continuity.rule.Span;

/** Up to which day, and how far back. A {@code @BeanParam}. */
public class ContinuityQuery {

    @QueryParam("asOf")
    @Parameter(description = "The last day that counts, from 1900 up to today; today where it is left out.")
    public LocalDate asOf;

    @QueryParam("window")
    @DefaultValue("LAST_12_MONTHS")
    @Parameter(description = "How far back from that day; measures with a window of their own keep theirs.")
    public Span window;
}
