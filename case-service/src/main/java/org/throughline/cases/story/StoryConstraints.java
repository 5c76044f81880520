package org.throughline.cases.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of One Story refuse a version. */
@ApplicationScoped
class StoryConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "story_entry_version_once", "concurrent-change", "Somebody wrote this version at the same time."));
    }
}
