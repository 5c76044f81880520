package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.keyworker.BeforeSuccession;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.Succession;
import org.throughline.platform.problem.Problem;

/** However a keyworker is chosen: nobody who is excluded from the child's record becomes one. */
@ApplicationScoped
class RefuseExcludedKeyworker implements BeforeSuccession {

    private final Exclusions exclusions;

    RefuseExcludedKeyworker(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public void giveWay(CaseFile file, KeyworkerSpell ending, Succession next) {
        if (exclusions.excludes(next.workerId(), file.childId())) {
            throw Problem.unprocessable("worker-excluded", "The keyworker may see the child's record.")
                    .at("/keyworkerId", "may not work with this child");
        }
    }
}
