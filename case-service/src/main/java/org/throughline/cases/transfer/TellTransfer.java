package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.TransferAccepted;
import org.throughline.contracts.casework.TransferDeclined;
import org.throughline.contracts.casework.TransferExpired;
import org.throughline.contracts.casework.TransferRequested;
import org.throughline.contracts.casework.TransferWithdrawn;
import org.throughline.contracts.codes.TransferDeclineReason;
import org.throughline.platform.outbox.Outbox;

/** Tells of a transfer, once for each child, since each child's facts are a stream of their own. */
@ApplicationScoped
class TellTransfer {

    private final Outbox outbox;

    TellTransfer(Outbox outbox) {
        this.outbox = outbox;
    }

    void requested(Transfer t, List<TransferCase> cases) {
        each(
                cases,
                one -> new TransferRequested(
                        t.id(),
                        one.caseId(),
                        one.childId(),
                        t.fromPodId(),
                        t.toPodId(),
                        t.reason(),
                        t.requestedOn(),
                        t.answerDueOn()));
    }

    void accepted(Transfer t, List<TransferCase> cases) {
        each(
                cases,
                one -> new TransferAccepted(
                        t.id(),
                        one.caseId(),
                        one.childId(),
                        t.fromPodId(),
                        t.toPodId(),
                        t.keyworkerId(),
                        t.plannedOn()));
    }

    void declined(Transfer t, List<TransferCase> cases, TransferDeclineReason reason) {
        each(
                cases,
                one -> new TransferDeclined(
                        t.id(), one.caseId(), one.childId(), t.fromPodId(), t.toPodId(), reason, t.endedOn()));
    }

    void withdrawn(Transfer t, List<TransferCase> cases, LocalDate on) {
        each(cases, one -> new TransferWithdrawn(t.id(), one.caseId(), one.childId(), t.fromPodId(), t.toPodId(), on));
    }

    void expired(Transfer t, List<TransferCase> cases) {
        each(
                cases,
                one -> new TransferExpired(
                        t.id(), one.caseId(), one.childId(), t.fromPodId(), t.toPodId(), t.endedOn()));
    }

    private void each(List<TransferCase> cases, Function<TransferCase, DomainEvent> event) {
        outbox.append(cases.stream().map(event).toList());
    }
}
