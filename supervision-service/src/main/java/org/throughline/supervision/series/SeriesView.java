package org.throughline.supervision.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SeriesEndReason;
import org.throughline.supervision.series.rule.OnBankHoliday;

/** A series as people see it. */
@Schema(name = "SupervisionSeries")
record SeriesView(
        UUID id,
        UUID podId,
        DayOfWeek weekday,

        @Schema(implementation = String.class, format = "time", description = "By the clock on the wall.")
        LocalTime startsAt,

        int minutes,
        @Schema(nullable = true) String place,
        LocalDate from,

        @Schema(nullable = true, description = "Null while it goes on.")
        LocalDate lastDay,

        OnBankHoliday onBankHoliday,
        @Schema(nullable = true) SeriesEndReason endReason,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to end the series.")
        long version) {

    static final String EXAMPLE = """
            {"id": "01900000-0000-7000-8000-0000000000f1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "weekday": "WEDNESDAY", "startsAt": "10:00:00", "minutes": 120, "place": "Room 4", "from": "2026-12-01",
             "lastDay": null, "onBankHoliday": "MOVE", "endReason": null, "version": 0}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

    static SeriesView of(SupervisionSeries series) {
        return new SeriesView(
                series.id,
                series.podId,
                series.weekday,
                series.startsAt,
                series.minutes,
                series.place,
                series.fromOn,
                series.lastOn,
                series.onBankHoliday,
                series.endReason,
                series.version);
    }
}
