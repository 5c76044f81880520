package org.throughline.supervision.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.series.rule.OnBankHoliday;

/** A weekly meeting to agree. */
@Schema(name = "NewSupervisionSeries")
record NewSeries(
        @NotNull UUID podId,
        @NotNull @Schema(description = "MONDAY to FRIDAY.") DayOfWeek weekday,

        @NotNull
        @Schema(
                implementation = String.class,
                format = "time",
                description = "HH:mm by the clock on the wall, summer and winter.")
        LocalTime startsAt,

        @Min(15) @Max(480) @Schema(description = "How long each session lasts, 15 to 480 minutes.")
        int minutes,

        @Size(max = 80) @Schema(nullable = true, description = "A room.")
        String place,

        @NotNull @Schema(description = "First day on which the pod can meet.")
        LocalDate from,

        @Schema(nullable = true, description = "MOVE to another working day of that week where left out.")
        OnBankHoliday onBankHoliday) {

    static final String EXAMPLE = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "weekday": "WEDNESDAY", "startsAt": "10:00",
             "minutes": 120, "place": "Room 4", "from": "2026-12-01", "onBankHoliday": "MOVE"}""";
}
