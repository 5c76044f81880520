package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of transfers refuse a change. */
@ApplicationScoped
class TransferConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "transfer_case_one_open", "transfer-open-already", "A case is asked for once at a time."),
                new ConstraintCode(
                        "transfer_between_two_pods", "receiving-pod-refused", "The pod holds the cases already."));
    }
}
