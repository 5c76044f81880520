package org.throughline.supervision.learningreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** What a learning review said would change. */
@Entity
class LearningChange {

    @Id
    UUID id;

    UUID learningReviewId;
    int position;
    String change;

    @Enumerated(EnumType.STRING)
    BroughtAboutIn broughtAboutIn;

    LocalDate dueOn;
    LocalDate madeOn;

    protected LearningChange() {}

    LearningChange(UUID learningReviewId, int position, NewLearningReview.NewChange said) {
        this.id = Ids.next();
        this.learningReviewId = learningReviewId;
        this.position = position;
        this.change = said.change();
        this.broughtAboutIn = said.broughtAboutIn();
        this.dueOn = said.dueOn();
    }
}
