package org.throughline.cases.cover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.platform.id.Ids;

/** A stand-in for an absent keyworker, half-open; the keyworker's spell goes on. */
@Entity
public class Cover {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID spellId;
    private UUID workerId;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private boolean planned;
    private UUID absenceId;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    protected Cover() {}

    Cover(CoveredSpell spell, StandIn standIn, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = spell.caseId();
        this.spellId = spell.spellId();
        this.workerId = standIn.workerId();
        this.startedOn = standIn.from();
        // an open cover of a spell whose end is planned ends with it
        this.endedOn = standIn.to() == null ? spell.to() : standIn.to();
        this.planned = standIn.planned();
        this.absenceId = standIn.absenceId();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate firstDayAfter) {
        endedOn = firstDayAfter;
    }

    boolean beginsBefore(LocalDate day) {
        return startedOn.isBefore(day);
    }

    CoverBegan began(UUID childId, UUID keyworkerId) {
        return new CoverBegan(
                id, caseId, childId, spellId, keyworkerId, workerId, startedOn, endedOn, planned, absenceId);
    }

    CoverEnded ended(UUID childId) {
        return new CoverEnded(id, caseId, childId, workerId, endedOn);
    }

    CoverView view(UUID keyworkerId) {
        return new CoverView(
                id,
                caseId,
                spellId,
                keyworkerId,
                workerId,
                startedOn,
                endedOn,
                planned,
                absenceId,
                recordedAt,
                recordedBy);
    }

    UUID spellId() {
        return spellId;
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
