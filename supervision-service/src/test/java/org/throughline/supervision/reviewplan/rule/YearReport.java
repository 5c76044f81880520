package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What came of a pod's year.
 *
 * @param weeks week by week
 * @param missed every review-due date that passed without a discussion
 */
record YearReport(List<Week> weeks, List<Missed> missed) {

    /** One week: what there was, what was done and what was foreseen on its Monday. */
    record Week(
            LocalDate monday,
            int minutes,
            int cases,
            int discussed,
            int slipsForeseen,
            int told,
            Integer minutesMore,
            List<String> happened) {}

    /** A date that passed; {@code told} is the day on which others heard of it, null for never. */
    record Missed(UUID caseId, LocalDate reviewDue, LocalDate told) {

        long daysOfNotice() {
            return told == null ? -1 : ChronoUnit.DAYS.between(told, reviewDue);
        }
    }

    String printed() {
        var text = new StringBuilder();
        text.append("week of    minutes cases discussed | in 12 weeks: slips  told  minutes more a week would do\n");
        for (Week week : weeks) {
            text.append("%s %7d %5d %9d | %18d %5d  %-3s %s%n"
                    .formatted(
                            week.monday(),
                            week.minutes(),
                            week.cases(),
                            week.discussed(),
                            week.slipsForeseen(),
                            week.told(),
                            week.minutesMore() == null ? "-" : week.minutesMore(),
                            String.join(", ", week.happened())));
        }
        long inTime = weeks.stream().filter(week -> week.slipsForeseen() == 0).count();
        int discussions = weeks.stream().mapToInt(Week::discussed).sum();
        text.append("%n%d discussions; %d of %d plans met every date.%n".formatted(discussions, inTime, weeks.size()));
        text.append("%d review-due dates were missed, each told %d days before or more (%d told in all).%n"
                .formatted(
                        missed.size(),
                        missed.stream().mapToLong(Missed::daysOfNotice).min().orElse(0),
                        weeks.stream().mapToInt(Week::told).sum()));
        return text.toString();
    }
}
