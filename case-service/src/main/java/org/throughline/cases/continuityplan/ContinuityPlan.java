package org.throughline.cases.continuityplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.codes.ContinuityCause;

/** Who follows a worker, for each of their children: made when the worker leaves or is absent for long. */
@Entity
public class ContinuityPlan {

    @Id
    private UUID id;

    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private ContinuityCause cause;

    private UUID absenceId;
    private LocalDate neededFrom;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private OffsetDateTime madeAt;
    private OffsetDateTime endedAt;
    private LocalDate toldIncompleteFor;

    @Version
    private long version;

    protected ContinuityPlan() {}

    void end(PlanStatus how, OffsetDateTime at) {
        status = how;
        endedAt = at;
    }

    void reopen() {
        status = PlanStatus.OPEN;
        endedAt = null;
    }

    void moveTo(LocalDate firstDayWithout) {
        neededFrom = firstDayWithout;
    }

    void toldIncomplete() {
        toldIncompleteFor = neededFrom;
    }

    boolean isToldIncomplete() {
        return neededFrom.equals(toldIncompleteFor);
    }

    boolean isOpen() {
        return status == PlanStatus.OPEN;
    }

    boolean isOfLeaving() {
        return cause == ContinuityCause.LEAVING;
    }

    /** The first day on which somebody else has to be there: today where that day has passed. */
    LocalDate firstDay(LocalDate today) {
        return neededFrom.isBefore(today) ? today : neededFrom;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    ContinuityCause cause() {
        return cause;
    }

    UUID absenceId() {
        return absenceId;
    }

    LocalDate neededFrom() {
        return neededFrom;
    }

    PlanStatus status() {
        return status;
    }

    OffsetDateTime madeAt() {
        return madeAt;
    }
}
