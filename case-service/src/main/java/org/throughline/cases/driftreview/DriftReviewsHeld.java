package org.throughline.cases.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.held.HoldsAboutChild;

/** What was told of drift reviews refers to nothing, since it may come before the record. */
@ApplicationScoped
class DriftReviewsHeld implements HoldsAboutChild {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("drift_review", "child_id = any(same_child(:child))"),
                HeldTable.of("escalation", "child_id = any(same_child(:child))"));
    }
}
