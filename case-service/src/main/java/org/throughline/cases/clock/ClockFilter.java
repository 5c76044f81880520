package org.throughline.cases.clock;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.cases.clock.rule.ClockState;
import org.throughline.contracts.codes.ClockKind;

/** Which running clocks are asked for. A {@code @BeanParam}. */
public class ClockFilter {

    @QueryParam("podId")
    @Parameter(description = "Only of cases of this pod.")
    public UUID podId;

    @QueryParam("keyworkerId")
    @Parameter(description = "Only of cases whose keyworker today is this worker.")
    public UUID keyworkerId;

    @QueryParam("kind")
    @Parameter(description = "Only these kinds; repeat for more than one.")
    public List<ClockKind> kinds;

    @QueryParam("state")
    @Parameter(
            description =
                    "Only RUNNING, DUE_SOON or OVERDUE; repeat for more than one. All three where it is left out.")
    public List<ClockState> states;

    @QueryParam("dueBefore")
    @Parameter(description = "Only those due before this day.")
    public LocalDate dueBefore;
}
