package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of retention refuse a change. */
@ApplicationScoped
class RetentionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("legal_hold_lifted_whole", "legal-hold-lifted", "The hold has ended."),
                new ConstraintCode(
                        "legal_hold_lifted_after_held", "legal-hold-lifted", "A hold ends after it is placed."),
                new ConstraintCode("erasure_once", "erased-already", "The record has been erased already."),
                new ConstraintCode(
                        "erasure_not_before_its_day", "record-kept", "A record is kept until its day has come."));
    }
}
