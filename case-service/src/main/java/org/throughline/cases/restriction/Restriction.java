package org.throughline.cases.restriction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.restriction.rule.Lists;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.platform.id.Ids;

/** Who may see a child's record beyond role and relationship, for a stated reason, until a day of review. */
@Entity
public class Restriction {

    @Id
    private UUID id;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private RestrictionReason reason;

    private UUID[] allowed;
    private UUID[] denied;
    private UUID decidedBy;
    private LocalDate decidedOn;
    private LocalDate reviewOn;
    private OffsetDateTime recordedAt;
    private LocalDate liftedOn;
    private UUID liftedBy;

    @Enumerated(EnumType.STRING)
    private LiftReason liftReason;

    @Version
    private long version;

    protected Restriction() {}

    Restriction(UUID childId, NewRestriction said, UUID decidedBy, LocalDate decidedOn, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.childId = childId;
        this.reason = said.reason();
        name(said.lists());
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.reviewOn = said.reviewOn();
        this.recordedAt = recordedAt;
    }

    void name(Lists lists) {
        allowed = inOrder(lists.allowed());
        denied = inOrder(lists.denied());
    }

    void reviewBy(LocalDate day) {
        reviewOn = day;
    }

    void lift(LiftReason why, UUID by, LocalDate on) {
        liftReason = why;
        liftedBy = by;
        liftedOn = on;
    }

    boolean isLifted() {
        return liftedOn != null;
    }

    UUID id() {
        return id;
    }

    UUID childId() {
        return childId;
    }

    long version() {
        return version;
    }

    /** What others are told: the lists as they are now. */
    RecordRestricted told() {
        return new RecordRestricted(id, childId, List.of(allowed), List.of(denied), reviewOn);
    }

    RestrictionView view(List<StepView> steps, LocalDate today) {
        return new RestrictionView(
                id,
                childId,
                reason,
                List.of(allowed),
                List.of(denied),
                decidedBy,
                decidedOn,
                reviewOn,
                !isLifted() && today.isAfter(reviewOn),
                liftedOn,
                liftedBy,
                liftReason,
                steps,
                version);
    }

    private static UUID[] inOrder(Collection<UUID> workers) {
        return workers.stream().sorted().toArray(UUID[]::new);
    }
}
