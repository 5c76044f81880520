package org.throughline.contracts.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/**
 * A worker's role, hours or employment changed.
 *
 * @param workerId the worker
 * @param sweNumber the Social Work England number; null where the role needs none
 * @param role the role now
 * @param fte full-time equivalent now, 0 to 1
 * @param employment by the council or through an agency
 * @param from first day of the change
 * @param asyeUntil last day of the assessed and supported year in employment; null if none
 */
public record WorkerChanged(
        UUID workerId,
        String sweNumber,
        WorkerRole role,
        BigDecimal fte,
        Employment employment,
        LocalDate from,
        LocalDate asyeUntil)
        implements DomainEvent {

    public static final String TYPE = "throughline.workforce.worker-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return workerId;
    }

    @Override
    public UUID subject() {
        return workerId;
    }
}
