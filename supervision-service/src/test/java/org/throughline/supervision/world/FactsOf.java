package org.throughline.supervision.world;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.casework.RecordErased;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.ContactMistake;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.contracts.codes.ScoredBy;
import org.throughline.platform.id.Ids;

/** More facts of a case: what the child says, what was promised, planned, restricted. */
public final class FactsOf {

    private final ACase one;

    public FactsOf(ACase one) {
        this.one = one;
    }

    public VoiceRecorded heard(LocalDate on) {
        return new VoiceRecorded(Ids.next(), one.id, one.childId, on, HowHeard.CONVERSATION, List.of());
    }

    public ContactRecorded directWork(OffsetDateTime at, UUID worker) {
        return new ContactRecorded(
                Ids.next(), one.id, one.childId, ContactKind.DIRECT_WORK, at, 60, List.of(worker), true, true, false);
    }

    public ContactWithdrawn withdrawn(ContactRecorded contact) {
        return new ContactWithdrawn(
                contact.contactId(), one.id, one.childId, contact.occurredAt(), ContactMistake.values()[0]);
    }

    public GoalSet goal(UUID id, LocalDate on, LocalDate dueOn) {
        return new GoalSet(id, one.id, one.childId, on, dueOn, 2);
    }

    public GoalProgressed moved(UUID goal, LocalDate on, int score) {
        return new GoalProgressed(goal, one.id, one.childId, on, ScoredBy.CHILD, score);
    }

    public PromiseMade promised(UUID id, LocalDate on, LocalDate dueOn) {
        return new PromiseMade(id, one.id, one.childId, PromiseTo.CHILD, on, dueOn);
    }

    public PromiseSettled broken(UUID id, LocalDate on, LocalDate dueOn) {
        return new PromiseSettled(id, one.id, one.childId, PromiseOutcome.BROKEN, on, dueOn);
    }

    public CoverBegan covered(UUID keyworker, UUID worker, LocalDate from) {
        return new CoverBegan(Ids.next(), one.id, one.childId, Ids.next(), keyworker, worker, from, null, true, null);
    }

    public RecordRestricted restricted(UUID id, List<UUID> allowed, List<UUID> denied) {
        return new RecordRestricted(
                id, one.childId, allowed, denied, LocalDate.now().plusMonths(6));
    }

    public RestrictionLifted lifted(UUID id) {
        return new RestrictionLifted(id, one.childId, LocalDate.now());
    }

    public ChildrenMerged mergedInto(ACase other) {
        return new ChildrenMerged(Ids.next(), one.childId, other.childId, OffsetDateTime.now());
    }

    public RecordErased erased() {
        return new RecordErased(Ids.next(), one.childId, LocalDate.now());
    }
}
