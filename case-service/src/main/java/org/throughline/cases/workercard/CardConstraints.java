package org.throughline.cases.workercard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of cards refuses a change. */
@ApplicationScoped
class CardConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "worker_card_once", "concurrent-change", "The card was written at the same time: read it again."));
    }
}
