package org.throughline.cases.changegoal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.codes.GoalOutcome;
import org.throughline.platform.id.Ids;

/** What needs to change, by when, and what follows if it does not. */
@Entity
public class ChangeGoal {

    @Id
    private UUID id;

    private UUID caseId;
    private String change;

    @Enumerated(EnumType.STRING)
    private GoalFor forWhom;

    private LocalDate dueOn;
    private String whyByThen;
    private String seenHow;
    private String consequence;
    private LocalDate setOn;
    private UUID setBy;
    private LocalDate agreedOn;
    private int baseline;
    private OffsetDateTime recordedAt;

    @Enumerated(EnumType.STRING)
    private GoalOutcome outcome;

    private LocalDate closedOn;
    private UUID closedBy;
    private Boolean consequenceFollowed;
    private String closingWords;

    @Version
    private long version;

    protected ChangeGoal() {}

    ChangeGoal(UUID caseId, NewGoal goal, LocalDate setOn, UUID setBy, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.setOn = setOn;
        this.setBy = setBy;
        this.baseline = goal.baseline();
        this.recordedAt = recordedAt;
        read(goal.goal(), setOn);
    }

    /** Reads like this from a day on. */
    final void read(GoalTerms terms, LocalDate from) {
        change = terms.change();
        forWhom = terms.forWhom();
        dueOn = terms.dueOn();
        whyByThen = terms.whyByThen();
        seenHow = terms.seenHow();
        consequence = terms.consequence();
        agreedOn = from;
    }

    void close(Closure how, LocalDate on, UUID by) {
        outcome = how.outcome();
        closedOn = on;
        closedBy = by;
        consequenceFollowed = how.consequenceFollowed();
        closingWords = how.words();
    }

    GoalTerms terms() {
        return new GoalTerms(change, forWhom, dueOn, whyByThen, seenHow, consequence);
    }

    /** How it ended; null while it is open. */
    GoalEnding ending() {
        return outcome == null ? null : new GoalEnding(outcome, closedOn, closedBy, consequenceFollowed, closingWords);
    }

    boolean isOpen() {
        return outcome == null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate setOn() {
        return setOn;
    }

    UUID setBy() {
        return setBy;
    }

    /** The day it was set or last revised. */
    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int baseline() {
        return baseline;
    }

    long version() {
        return version;
    }
}
