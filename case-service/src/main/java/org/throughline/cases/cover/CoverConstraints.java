package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of covers refuses a change. */
@ApplicationScoped
class CoverConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("cover_no_overlap", "covers-overlap", "Somebody covers the case in these days."),
                new ConstraintCode("cover_ends_after_start", "cover-too-short", "Cover lasts a day at least."),
                new ConstraintCode(
                        "cover_within_spell",
                        "cover-outside-spell",
                        "Cover leans on one keyworker's spell and does not outlast it."));
    }
}
