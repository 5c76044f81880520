package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.contracts.casework.ChildCeasedToBeLookedAfter;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.contracts.casework.ProceedingsConcluded;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.contracts.casework.ProceedingsIssued;

/** Time in care, plan for permanence, care proceedings. */
final class CareLog implements Fold {

    private LocalDate lookedAfterSince;
    private LocalDate plannedOn;
    private LocalDate issuedOn;
    private int weeksExtended;
    private final LastDay changed;

    CareLog(LastDay changed) {
        this.changed = changed;
    }

    @Override
    public void take(DomainEvent event) {
        if (event instanceof ChildBecameLookedAfter became) {
            lookedAfterSince = became.startedOn();
        } else if (event instanceof ChildCeasedToBeLookedAfter) {
            lookedAfterSince = null;
        } else if (event instanceof ProceedingsIssued issued) {
            issuedOn = issued.issuedOn();
            weeksExtended = 0;
        } else if (event instanceof ProceedingsExtended extended) {
            weeksExtended += extended.weeks();
        } else if (event instanceof ProceedingsConcluded) {
            issuedOn = null;
            weeksExtended = 0;
        } else {
            plan(event);
        }
    }

    Care now() {
        return new Care(lookedAfterSince, plannedOn, issuedOn, weeksExtended);
    }

    private void plan(DomainEvent event) {
        if (event instanceof PermanencePlanAgreed agreed) {
            planned(agreed.agreedOn());
        } else if (event instanceof PermanencePlanChanged agreed) {
            planned(agreed.agreedOn());
        } else if (event instanceof PermanencePlanAchieved achieved) {
            changed.on(achieved.achievedOn());
        }
    }

    private void planned(LocalDate on) {
        plannedOn = on;
        changed.on(on);
    }
}
