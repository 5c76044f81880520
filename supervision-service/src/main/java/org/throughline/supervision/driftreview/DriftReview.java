package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewdue.LimitReason;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewedcase.StandingCase;

/** The part of a group supervision that looked at one case. Amended, never overwritten: each version is kept. */
@Entity
class DriftReview {

    @Id
    UUID id;

    UUID sessionId;
    UUID podId;
    UUID caseId;
    UUID childId;
    LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    Finding finding;

    String evidence;
    String childExperience;
    String[] hypotheses = {};
    String whatWorks;
    String danger;
    String safety;
    LocalDate dueFrom;
    int dueLimitDays;

    @Enumerated(EnumType.STRING)
    LimitReason dueReason;

    LocalDate dueOn;
    String dueRule;
    String dueSource;
    UUID recordedBy;
    Instant recordedAt;
    Instant amendedAt;

    @Version
    long version;

    protected DriftReview() {}

    DriftReview(UUID id, GroupSupervision session, StandingCase reviewed, LocalDate reviewedOn) {
        this.id = id;
        this.sessionId = session.id();
        this.podId = session.podId();
        this.caseId = reviewed.caseId();
        this.childId = reviewed.childId();
        this.reviewedOn = reviewedOn;
    }

    void recorded(UUID by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    void found(ReviewContent said) {
        finding = said.finding();
        evidence = said.evidence();
        childExperience = said.reflection().childExperience();
        hypotheses = said.reflection().hypotheses().toArray(String[]::new);
        whatWorks = said.whatWorks();
        danger = said.danger();
        safety = said.safety();
    }

    void nextBy(ReviewDue due) {
        dueFrom = due.start();
        dueLimitDays = due.limitDays();
        dueReason = due.reason();
        dueOn = due.due();
        dueRule = due.ruleVersion();
        dueSource = due.source();
    }

    ReviewDue nextReview() {
        return new ReviewDue(dueFrom, dueLimitDays, dueReason, dueOn, dueRule, dueSource);
    }
}
