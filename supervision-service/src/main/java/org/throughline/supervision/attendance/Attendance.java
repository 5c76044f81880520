package org.throughline.supervision.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.platform.problem.Problem;

/** Who is there, and who sent apologies. */
record Attendance(
        @NotNull @Size(min = 1, max = 60) Set<@NotNull UUID> present,
        @Size(max = 60) List<@Valid @NotNull Apology> apologies) {

    static final String EXAMPLE = """
            {"present": ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000003"],
             "apologies": [{"workerId": "01900000-0000-7000-8000-000000000002", "reason": "ABSENT"}]}""";

    Attendance {
        apologies = apologies == null ? List.of() : apologies;
    }

    /** Somebody who could not be there, and why. */
    @Schema(name = "Apology")
    record Apology(@NotNull UUID workerId, @NotNull ApologyReason reason) {}

    /** 422 where somebody is said to be there and not, or twice away. */
    void requireConsistent() {
        Set<UUID> seen = new HashSet<>(present);
        for (int i = 0; i < apologies.size(); i++) {
            if (!seen.add(apologies.get(i).workerId())) {
                throw Problem.unprocessable("attendance-said-twice", "A worker was there or was not.")
                        .at("/apologies/" + i + "/workerId", "is named twice");
            }
        }
    }
}
