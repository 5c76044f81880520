package org.throughline.supervision.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is there and who leads, as a session begins. */
record Opening(
        @NotNull @Size(min = 1, max = 60) Set<@NotNull UUID> present,
        @Size(max = 60) List<Attendance.@Valid @NotNull Apology> apologies,

        @Schema(nullable = true, description = "Who leads it; the caller where left out.")
        UUID leaderId) {

    static final String EXAMPLE = """
            {"present": ["01900000-0000-7000-8000-000000000002", "01900000-0000-7000-8000-000000000003"],
             "apologies": [{"workerId": "01900000-0000-7000-8000-000000000001", "reason": "ABSENT"}],
             "leaderId": "01900000-0000-7000-8000-000000000002"}""";

    Attendance attendance() {
        return new Attendance(present, apologies);
    }
}
