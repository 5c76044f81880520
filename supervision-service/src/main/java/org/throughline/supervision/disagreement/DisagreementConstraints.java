package org.throughline.supervision.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of disagreements refuses one. */
@ApplicationScoped
class DisagreementConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "band_disagreement_differs", "no-disagreement", "The view is the same as the band."));
    }
}
