package org.throughline.cases.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.throughline.contracts.casework.DecisionMade;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;
import org.throughline.platform.id.Ids;

/** A decision about a child, as it was made; never changed, only superseded by another. */
@Entity
class Decision {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionAuthority authority;

    private String authorityRule;
    private LocalDate decidedOn;
    private UUID decidedBy;
    private String what;
    private String why;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alternative> alternatives;

    private String childsView;

    @Enumerated(EnumType.STRING)
    private NoViewReason childsViewNotSaid;

    private String familysView;

    @Enumerated(EnumType.STRING)
    private NoViewReason familysViewNotSaid;

    private String forTheChild;
    private UUID supersedes;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    protected Decision() {}

    Decision(UUID caseId, NewDecision said, UUID decidedBy, String authorityRule, OffsetDateTime at, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = said.kind();
        this.authority = said.authority();
        this.authorityRule = authorityRule;
        this.decidedOn = said.decidedOn();
        this.decidedBy = decidedBy;
        this.what = said.what();
        this.why = said.why();
        this.alternatives = List.copyOf(said.alternatives());
        this.childsView = said.childsView().words();
        this.childsViewNotSaid = said.childsView().notSaid();
        this.familysView = said.familysView().words();
        this.familysViewNotSaid = said.familysView().notSaid();
        this.forTheChild = said.forTheChild();
        this.supersedes = said.supersedes();
        this.recordedAt = at;
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** The decision as others hear of it: without its words. */
    DecisionMade event(UUID childId) {
        return new DecisionMade(id, caseId, childId, kind, authority, decidedBy, decidedOn, supersedes);
    }

    /** The decision as it is shown; {@code supersededBy} is null while it holds. */
    DecisionView view(UUID supersededBy) {
        return new DecisionView(
                id,
                DecisionView.Source.CASE,
                decidedOn,
                new DecisionDetails(
                        kind,
                        authority,
                        authorityRule,
                        decidedBy,
                        what,
                        why,
                        alternatives,
                        new View(childsView, childsViewNotSaid),
                        new View(familysView, familysViewNotSaid),
                        forTheChild,
                        supersedes,
                        supersededBy,
                        recordedAt,
                        recordedBy),
                null);
    }
}
