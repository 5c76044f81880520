package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.held.HoldsAboutChild;

/** A hold that has ended goes with the record; one that holds stays, and the database then refuses to erase the child. */
@ApplicationScoped
class RetentionHeld implements HoldsAboutChild {

    @Override
    public List<HeldTable> tables() {
        return List.of(new HeldTable(
                "legal_hold",
                "child_id = any(same_child(:child))",
                "child_id = any(same_child(:child)) and lifted_on is not null"));
    }
}
