package org.throughline.workforce.worker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.platform.id.Ids;

/** A person the service employs. */
@Entity
public class Worker {

    @Id
    UUID id;

    @Version
    long version;

    String sweNumber;
    String givenName;
    String familyName;

    @Enumerated(EnumType.STRING)
    WorkerRole role;

    BigDecimal fte;

    @Enumerated(EnumType.STRING)
    Employment employment;

    LocalDate startedOn;
    LocalDate asyeUntil;
    LocalDate lastDay;

    protected Worker() {}

    Worker(NewWorker worker) {
        id = worker.workerId() == null ? Ids.next() : worker.workerId();
        startedOn = worker.startedOn();
        take(worker.edit());
    }

    void take(WorkerEdit edit) {
        sweNumber = edit.sweNumber() == null ? null : edit.sweNumber().toUpperCase(Locale.ROOT);
        givenName = edit.givenName();
        familyName = edit.familyName();
        role = edit.role();
        fte = edit.fte().stripTrailingZeros();
        employment = edit.employment();
        asyeUntil = edit.asyeUntil();
    }

    WorkerEdit edit() {
        return new WorkerEdit(sweNumber, givenName, familyName, role, fte.stripTrailingZeros(), employment, asyeUntil);
    }

    /** Whether the worker is employed on every day from {@code from} up to, not including, {@code to}; null is for good. */
    public boolean isEmployedThroughout(LocalDate from, LocalDate to) {
        return !from.isBefore(startedOn) && (lastDay == null || (to != null && !to.isAfter(lastDay.plusDays(1))));
    }

    /** Whether the worker had begun by this day. */
    public boolean hasStartedBy(LocalDate day) {
        return !day.isBefore(startedOn);
    }

    /** Sets the last day of employment. */
    public void leaveAfter(LocalDate day) {
        lastDay = day;
    }

    WorkerJoined joined() {
        return new WorkerJoined(id, sweNumber, role, fte, employment, startedOn, asyeUntil);
    }

    WorkerChanged changed(LocalDate from) {
        return new WorkerChanged(id, sweNumber, role, fte, employment, from, asyeUntil);
    }

    WorkerView view() {
        return new WorkerView(
                id, version, sweNumber, givenName, familyName, role, fte, employment, startedOn, asyeUntil, lastDay);
    }
}
