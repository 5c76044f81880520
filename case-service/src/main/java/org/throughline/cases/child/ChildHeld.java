package org.throughline.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.held.HoldsAboutChild;

/** Who a child is. Ties to others are kept from both sides, and go from both. */
@ApplicationScoped
class ChildHeld implements HoldsAboutChild {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                new HeldTable(
                        "sibling",
                        "child_id = any(same_child(:child))",
                        "child_id = any(same_child(:child)) or sibling_id = any(same_child(:child))"),
                new HeldTable(
                        "possible_duplicate",
                        "child_id = any(same_child(:child))",
                        "child_id = any(same_child(:child)) or other_child_id = any(same_child(:child))"),
                // a case that is open stays, and with it the child: the database then refuses to erase
                new HeldTable(
                        "case_file",
                        "child_id = any(same_child(:child))",
                        "child_id = any(same_child(:child)) and closed_on is not null"));
    }

    @Override
    public Set<String> aboutTheChildAlone() {
        return Set.of(
                "child.given_name", "child.family_name", "child.ethnicity", "child.la_child_id", "child.former_upn");
    }
}
