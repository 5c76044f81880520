package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.held.HoldsAboutChild;

/** A transfer moves several children: it is about each of them, and goes with the last. */
@ApplicationScoped
class TransfersHeld implements HoldsAboutChild {

    @Override
    public List<HeldTable> tables() {
        return List.of(new HeldTable(
                "transfer",
                "id in (select transfer_id from transfer_case where child_id = any(same_child(:child)))",
                "not exists (select from transfer_case left_over where left_over.transfer_id = transfer.id)"));
    }
}
