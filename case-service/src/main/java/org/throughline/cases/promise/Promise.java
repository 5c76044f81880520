package org.throughline.cases.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.promise.rule.Ending;
import org.throughline.cases.promise.rule.PromiseStory;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.platform.id.Ids;

/** A commitment made to a child or family, with the last day to keep it. */
@Entity
public class Promise {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_to")
    private PromiseTo to;

    private String words;
    private LocalDate madeOn;
    private UUID madeBy;
    private LocalDate firstDueOn;
    private LocalDate dueOn;
    private OffsetDateTime recordedAt;

    @Enumerated(EnumType.STRING)
    private PromiseOutcome outcome;

    private LocalDate settledOn;
    private UUID settledBy;
    private String settledWords;
    private Boolean explained;

    @Version
    private long version;

    protected Promise() {}

    Promise(UUID caseId, NewPromise promise, LocalDate madeOn, UUID madeBy, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.to = promise.to();
        this.words = promise.words();
        this.madeOn = madeOn;
        this.madeBy = madeBy;
        this.firstDueOn = promise.dueOn();
        this.dueOn = promise.dueOn();
        this.recordedAt = recordedAt;
    }

    void agreedAnew(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    void settle(Settlement how, LocalDate on, UUID by) {
        outcome = how.outcome();
        settledOn = on;
        settledBy = by;
        settledWords = how.words();
        explained = how.explained();
    }

    boolean isSettled() {
        return outcome != null;
    }

    /** The promise as its rule reads it. */
    PromiseStory story(List<AgreementView> agreements) {
        return new PromiseStory(
                madeOn,
                firstDueOn,
                agreements.stream().map(AgreementView::asAgreement).toList(),
                outcome == null ? null : new Ending(outcome, settledOn));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    PromiseTo to() {
        return to;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version;
    }

    PromiseView view(List<AgreementView> agreements, LocalDate today) {
        PromiseStory story = story(agreements);
        return new PromiseView(
                id,
                caseId,
                to,
                words,
                madeOn,
                madeBy,
                dueOn,
                story.standing(today),
                story.daysLate(today),
                settledOn,
                settledBy,
                explained,
                settledWords,
                agreements,
                version);
    }
}
