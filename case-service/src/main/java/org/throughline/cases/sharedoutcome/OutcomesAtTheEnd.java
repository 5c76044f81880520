package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.throughline.cases.casefile.SettledBeforeEnd;

/** Before a case ends, every shared outcome was reached or dropped. */
@ApplicationScoped
class OutcomesAtTheEnd implements SettledBeforeEnd {

    private final OutcomeRepository outcomes;

    OutcomesAtTheEnd(OutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public boolean isOpen(UUID caseId) {
        return outcomes.count("caseId = ?1 and ending is null", caseId) > 0;
    }

    @Override
    public String inWords() {
        return "has shared outcomes that are neither reached nor dropped";
    }
}
