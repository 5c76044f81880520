package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;

/**
 * Everything that the signals of one open case rest on.
 *
 * @param facts what the case service told
 * @param away absences of its keyworkers that are not over
 * @param lastDays the last day of employment of keyworkers who leave or have left
 * @param reviewClock by when group supervision must discuss it
 * @param lastReviews the days of its last two drift reviews, the later first; fewer where there were fewer
 * @param actions what supervision agreed and nobody has found done
 */
public record Picture(
        CaseFacts facts,
        List<Away> away,
        Map<UUID, LocalDate> lastDays,
        ReviewClock reviewClock,
        List<LocalDate> lastReviews,
        List<OpenAction> actions) {

    /**
     * An absence.
     *
     * @param workerId who
     * @param firstDay first day absent
     * @param lastDay last day absent; null while open
     */
    public record Away(UUID workerId, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * The review-due date.
     *
     * @param since the last drift review, or the opening
     * @param limitDays the days from then
     * @param dueOn the last day in time
     * @param source where the limit comes from
     */
    public record ReviewClock(LocalDate since, int limitDays, LocalDate dueOn, String source) {}

    /**
     * An action that is not done.
     *
     * @param id the action
     * @param agreedOn the day of the drift review that agreed it
     * @param dueOn the last day to do it
     * @param carriedTwiceOn the day of the second later drift review of the case; null before that
     */
    public record OpenAction(UUID id, LocalDate agreedOn, LocalDate dueOn, LocalDate carriedTwiceOn) {}
}
