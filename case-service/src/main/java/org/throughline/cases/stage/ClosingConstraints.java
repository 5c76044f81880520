package org.throughline.cases.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of closings refuses a change, its own or that of a contact. */
@ApplicationScoped
class ClosingConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "case_closing_goodbye_in_case",
                "contact-is-goodbye",
                "A closed case names this contact as its goodbye."));
    }
}
