package org.throughline.cases.promise;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which open promises are asked for. A {@code @BeanParam}. */
public class PromiseFilter {

    @QueryParam("podId")
    @Parameter(description = "Only promises in cases of this pod.")
    public UUID podId;

    @QueryParam("keyworkerId")
    @Parameter(description = "Only promises to children whose keyworker today is this worker.")
    public UUID keyworkerId;

    @QueryParam("overdue")
    @Parameter(description = "True: only those whose last day has passed; false: only those still in time.")
    public Boolean overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "Only promises whose last day is before this day.")
    public LocalDate dueBefore;
}
