package org.throughline.cases.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of keyworker spells refuses a change. */
@ApplicationScoped
class KeyworkerConstraints implements ConstraintCodes {

    private static final String ONE = "A child has exactly one keyworker at any time.";

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("keyworker_spell_no_overlap", "keyworker-spells-overlap", ONE),
                new ConstraintCode("keyworker_spell_one_open", "keyworker-spells-overlap", ONE),
                new ConstraintCode(
                        "keyworker_spell_ends_after_start",
                        "keyworker-spell-too-short",
                        "A spell lasts a day at least."));
    }
}
