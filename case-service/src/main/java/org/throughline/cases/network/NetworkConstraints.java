package org.throughline.cases.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of networks refuses a change. */
@ApplicationScoped
class NetworkConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "network_member_known_once",
                        "network-member-known",
                        "This professional is in the child's network already."),
                new ConstraintCode(
                        "network_member_ends_after_start",
                        "network-member-ends-too-early",
                        "Nobody leaves a network before they are in it."),
                new ConstraintCode(
                        "network_member_other_in_words",
                        "network-role-in-words",
                        "Say in words what OTHER is, and only that."));
    }
}
