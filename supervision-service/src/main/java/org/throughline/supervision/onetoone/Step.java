package org.throughline.supervision.onetoone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** What was agreed in a one-to-one supervision. */
@Entity
@Table(name = "one_to_one_action")
class Step {

    @Id
    UUID id;

    UUID oneToOneId;
    int position;
    String action;
    UUID ownerId;
    LocalDate dueOn;
    LocalDate doneOn;

    protected Step() {}

    Step(UUID oneToOneId, int position, NewOneToOne.NewStep said) {
        this.id = Ids.next();
        this.oneToOneId = oneToOneId;
        this.position = position;
        this.action = said.action();
        this.ownerId = said.ownerId();
        this.dueOn = said.dueOn();
    }
}
