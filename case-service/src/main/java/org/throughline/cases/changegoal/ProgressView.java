package org.throughline.cases.changegoal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.changegoal.rule.GoalProgress;
import org.throughline.cases.changegoal.rule.Viewpoint;

/**
 * How a goal goes.
 *
 * @param viewpoints the latest score of each view, never averaged
 * @param lastScoredOn the day of the latest score; null where nobody scored since the goal was set
 * @param lastMovedOn the last day on which somebody saw it elsewhere than before; the day it was set where nobody did
 * @param daysStill days since then
 * @param daysOverdue days by which its last day has passed; 0 where it has not
 */
@Schema(name = "GoalProgress")
public record ProgressView(
        List<Viewpoint> viewpoints,
        @Schema(nullable = true) LocalDate lastScoredOn,
        LocalDate lastMovedOn,
        long daysStill,
        long daysOverdue) {

    static ProgressView of(GoalProgress progress) {
        return new ProgressView(
                progress.viewpoints(),
                progress.lastScoredOn(),
                progress.lastMovedOn(),
                progress.daysStill(),
                progress.daysOverdue());
    }
}
