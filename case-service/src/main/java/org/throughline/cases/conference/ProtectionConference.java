package org.throughline.cases.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.AbuseCategory;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;
import org.throughline.platform.id.Ids;

/** A child protection conference and what it decided. */
@Entity
class ProtectionConference {

    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    ConferenceKind kind;

    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    ConferenceOutcome outcome;

    @Enumerated(EnumType.STRING)
    AbuseCategory category;

    UUID planId;

    protected ProtectionConference() {}

    ProtectionConference(UUID caseId, NewConference held, UUID planId) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = held.kind();
        this.heldOn = held.heldOn();
        this.outcome = held.outcome();
        this.category = held.category();
        this.planId = planId;
    }

    ConferenceView view() {
        return new ConferenceView(id, kind, heldOn, outcome, category, planId);
    }
}
