package org.throughline.workforce.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.platform.id.Ids;

/** A worker as the census and the record tell together: what the census leaves out stays as it is known. */
record KeptWorker(
        UUID id,
        String sweNumber,
        WorkerRole role,
        BigDecimal fte,
        Employment employment,
        LocalDate startedOn,
        LocalDate asyeUntil,
        LocalDate lastDay) {

    static KeptWorker of(CensusWorker told) {
        WorkerRole role = told.role() == null ? WorkerRole.SOCIAL_WORKER : told.role();
        return new KeptWorker(
                Ids.next(),
                told.sweNumber(),
                role,
                told.fte(),
                told.employment(),
                told.startedOn(),
                told.asyeUntil(),
                told.lastDay());
    }

    /** The same worker after a census; the first day of employment stays, since a role may have begun later. */
    KeptWorker after(CensusWorker told) {
        return new KeptWorker(
                id,
                sweNumber,
                told.role() == null ? role : told.role(),
                told.fte(),
                told.employment(),
                startedOn,
                asyeUntil == null ? told.asyeUntil() : asyeUntil,
                told.lastDay() == null ? lastDay : told.lastDay());
    }

    WorkerJoined joined() {
        return new WorkerJoined(id, sweNumber, role, fte, employment, startedOn, asyeUntil);
    }

    WorkerChanged changed(LocalDate from) {
        return new WorkerChanged(id, sweNumber, role, fte, employment, from, asyeUntil);
    }

    boolean differsBeyondLeavingFrom(KeptWorker other) {
        return !staying().equals(other.staying());
    }

    private KeptWorker staying() {
        return new KeptWorker(id, sweNumber, role, fte, employment, startedOn, asyeUntil, null);
    }
}
