package org.throughline.cases.care;

import java.util.Optional;
import org.throughline.cases.care.rule.CareRefusal;
import org.throughline.cases.care.rule.Lasting;
import org.throughline.contracts.codes.PlacementKind;
import org.throughline.platform.problem.Problem;

/** The refusals of the rules as problems. */
final class Refused {

    private static final String CARE = "This cannot be recorded of the child's care.";

    private Refused() {}

    /** Throws the refusal as a 422 problem where there is one. */
    static void where(Optional<CareRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw Problem.unprocessable(why.code(), CARE).at(why.pointer(), why.detail());
        });
    }

    /** Whether a placement lasts; throws where what is said contradicts its kind. */
    static boolean orLasting(PlacementKind kind, Boolean said, String pointer) {
        if (Lasting.contradicts(kind, said)) {
            throw Problem.unprocessable("placement-lasting", CARE).at(pointer, "contradicts the kind of placement");
        }
        return Lasting.is(kind, said);
    }
}
