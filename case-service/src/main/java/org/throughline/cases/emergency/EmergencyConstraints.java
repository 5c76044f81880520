package org.throughline.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of emergency accesses refuses a change. */
@ApplicationScoped
class EmergencyConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "emergency_access_one_at_a_time", "emergency-not-needed", "You may see this record already."),
                new ConstraintCode(
                        "emergency_access_lasts_an_hour", "emergency-not-needed", "An emergency access lasts an hour."),
                new ConstraintCode(
                        "emergency_access_reviewed_by_another", "own-emergency-access", "Somebody else looks at it."),
                new ConstraintCode(
                        "emergency_access_reviewed_whole",
                        "emergency-access-reviewed",
                        "A review has a finding and somebody who found it."));
    }
}
