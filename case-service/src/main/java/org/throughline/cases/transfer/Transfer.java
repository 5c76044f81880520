package org.throughline.cases.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.contracts.codes.TransferDeclineReason;
import org.throughline.contracts.codes.TransferReason;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;

/** Cases that one pod asks another to take, together. */
@Entity
class Transfer {

    @Id
    private UUID id;

    private UUID fromPodId;
    private UUID toPodId;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    @Enumerated(EnumType.STRING)
    private TransferReason reason;

    private String rationale;

    @Enumerated(EnumType.STRING)
    private SeparationReason separationReason;

    private LocalDate requestedOn;
    private UUID requestedBy;
    private OffsetDateTime requestedAt;
    private LocalDate answerDueOn;
    private UUID keyworkerId;
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private TransferDeclineReason declineReason;

    private UUID answeredBy;
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private OutstandingReason outstandingReason;

    private LocalDate endedOn;
    private UUID endedBy;

    @Version
    private long version;

    protected Transfer() {}

    Transfer(UUID fromPodId, NewTransfer asked, UUID by, OffsetDateTime at, LocalDate answerDueOn) {
        this.id = Ids.next();
        this.fromPodId = fromPodId;
        this.toPodId = asked.toPodId();
        this.status = TransferStatus.REQUESTED;
        this.reason = asked.reason();
        this.rationale = asked.rationale();
        this.separationReason = asked.separationReason();
        this.requestedOn = at.toLocalDate();
        this.requestedBy = by;
        this.requestedAt = at;
        this.answerDueOn = answerDueOn;
    }

    void accept(Acceptance acceptance, UUID by, LocalDate on) {
        become(TransferStatus.ACCEPTED);
        keyworkerId = acceptance.keyworkerId();
        plannedOn = acceptance.plannedOn();
        answeredBy = by;
        answeredOn = on;
    }

    void decline(TransferDeclineReason why, UUID by, LocalDate on) {
        end(TransferStatus.DECLINED, by, on);
        declineReason = why;
        answeredBy = by;
        answeredOn = on;
    }

    /** Ends it, in one of the ways in which nothing moves. */
    void end(TransferStatus how, UUID by, LocalDate on) {
        become(how);
        endedBy = by;
        endedOn = on;
    }

    void complete(Completion completion, UUID by) {
        end(TransferStatus.COMPLETED, by, completion.on());
        outstandingReason = completion.outstandingReason();
    }

    /** 409 where the present status does not allow it. */
    void requireMayBecome(TransferStatus next) {
        if (!status.mayBecome(next)) {
            throw Problem.conflict("transfer-not-open", "The transfer is not at a step that allows this.");
        }
    }

    private void become(TransferStatus next) {
        requireMayBecome(next);
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID fromPodId() {
        return fromPodId;
    }

    UUID toPodId() {
        return toPodId;
    }

    TransferStatus status() {
        return status;
    }

    TransferReason reason() {
        return reason;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    UUID keyworkerId() {
        return keyworkerId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    long version() {
        return version;
    }

    TransferView view(List<MovingCase> cases) {
        return new TransferView(
                id,
                status,
                fromPodId,
                toPodId,
                reason,
                rationale,
                separationReason,
                requestedOn,
                requestedBy,
                answerDueOn,
                answeredOn,
                answeredBy,
                keyworkerId,
                plannedOn,
                declineReason,
                outstandingReason,
                endedOn,
                endedBy,
                cases,
                version);
    }
}
