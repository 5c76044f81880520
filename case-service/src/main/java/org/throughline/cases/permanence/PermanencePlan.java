package org.throughline.cases.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.PermanenceRoute;
import org.throughline.platform.id.Ids;

/** Where a child shall live for good; it holds until it is achieved or another takes its place. */
@Entity
class PermanencePlan {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private PermanenceRoute route;

    @Enumerated(EnumType.STRING)
    private PermanenceRoute parallelRoute;

    private LocalDate agreedOn;
    private UUID agreedBy;

    @Enumerated(EnumType.STRING)
    private DecisionAuthority authority;

    private String reason;
    private LocalDate aimedFor;
    private UUID decisionId;
    private UUID replaces;
    private LocalDate replacedOn;
    private LocalDate achievedOn;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    @Version
    private long version;

    protected PermanencePlan() {}

    PermanencePlan(UUID caseId, NewPermanencePlan said, UUID agreedBy, UUID replaces, OffsetDateTime at, UUID by) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.route = said.route();
        this.parallelRoute = said.parallelRoute();
        this.agreedOn = said.agreedOn();
        this.agreedBy = agreedBy;
        this.authority = said.authority();
        this.reason = said.reason();
        this.aimedFor = said.aimedFor();
        this.decisionId = said.decisionId();
        this.replaces = replaces;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** Another plan takes its place from a day on. */
    void replace(LocalDate on) {
        replacedOn = on;
    }

    /** The child is there. */
    void achieve(LocalDate on) {
        achievedOn = on;
    }

    boolean holds() {
        return replacedOn == null && achievedOn == null;
    }

    UUID id() {
        return id;
    }

    PermanenceRoute route() {
        return route;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    long version() {
        return version;
    }

    PermanencePlanView view() {
        return new PermanencePlanView(
                id,
                PlanState.of(replacedOn, achievedOn),
                route,
                parallelRoute,
                agreedOn,
                agreedBy,
                authority,
                reason,
                aimedFor,
                decisionId,
                replaces,
                replacedOn,
                achievedOn,
                recordedAt,
                recordedBy,
                version);
    }
}
