package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.codes.Stage;

/** From opening to closing: stage and pod. */
final class Involvement implements Fold {

    LocalDate openedOn;
    LocalDate closedOn;
    Stage stage;
    LocalDate stageSince;
    UUID podId;
    LocalDate podSince;

    @Override
    public void take(DomainEvent event) {
        if (event instanceof CaseOpened opened) {
            openedOn = opened.openedOn();
            standsAt(opened.stage(), opened.openedOn());
        } else if (event instanceof CaseStageChanged changed) {
            standsAt(changed.stage(), changed.on());
        } else if (event instanceof CaseAllocated allocated) {
            podId = allocated.podId();
            podSince = allocated.from();
        } else if (event instanceof CaseClosed closed) {
            closedOn = closed.closedOn();
        }
    }

    private void standsAt(Stage reached, LocalDate since) {
        stage = reached;
        stageSince = since;
    }
}
