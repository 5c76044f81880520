package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of series refuses a change. */
@ApplicationScoped
class SeriesConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "supervision_series_one_a_weekday",
                        "series-overlaps",
                        "The pod has a series on that weekday in that time."),
                new ConstraintCode(
                        "supervision_series_on_a_working_weekday",
                        "series-on-weekend",
                        "A pod meets on a working day."));
    }
}
