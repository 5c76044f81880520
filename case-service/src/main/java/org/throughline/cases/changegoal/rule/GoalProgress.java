package org.throughline.cases.changegoal.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * How a goal goes, read on a day.
 *
 * @param viewpoints the latest score of each view, in the order child, family, worker, network
 * @param lastScoredOn the day of the latest score; null where nobody scored since the goal was set
 * @param lastMovedOn the last day on which somebody saw it elsewhere than they had before; the day it was set where nobody did
 * @param daysStill days from then to the day of reading
 * @param daysOverdue days by which its last day has passed; 0 where it has not
 */
public record GoalProgress(
        List<Viewpoint> viewpoints, LocalDate lastScoredOn, LocalDate lastMovedOn, long daysStill, long daysOverdue) {}
