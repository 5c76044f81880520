package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewdue.LimitReason;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewedcase.StandingCase;

/** The part of a group supervision that looked at one case. Written once. */
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
    LocalDate dueFrom;
    int dueLimitDays;

    @Enumerated(EnumType.STRING)
    LimitReason dueReason;

    LocalDate dueOn;
    String dueRule;
    String dueSource;
    Instant recordedAt;

    protected DriftReview() {}

    DriftReview(GroupSupervision session, StandingCase reviewed, LocalDate reviewedOn, Instant recordedAt) {
        this.id = Ids.next();
        this.sessionId = session.id();
        this.podId = session.podId();
        this.caseId = reviewed.caseId();
        this.childId = reviewed.childId();
        this.reviewedOn = reviewedOn;
        this.recordedAt = recordedAt;
    }

    void found(NewDriftReview said) {
        finding = said.finding();
        evidence = said.evidence();
        if (said.reflection() != null) {
            childExperience = said.reflection().childExperience();
            hypotheses = said.reflection().hypotheses().toArray(String[]::new);
        }
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
