package org.throughline.supervision.reviewedcase.rule;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.codes.ContactKind;

/** The contacts as they read now. */
final class ContactLog implements Fold {

    private record Contact(Instant at, ContactKind kind, List<UUID> workers, boolean childSeen) {}

    private final Map<UUID, Contact> contacts = new HashMap<>();

    @Override
    public void take(DomainEvent event) {
        if (event instanceof ContactRecorded told) {
            contacts.put(
                    told.contactId(),
                    new Contact(told.occurredAt().toInstant(), told.kind(), told.workerIds(), told.childSeen()));
        } else if (event instanceof ContactCorrected told) {
            contacts.put(
                    told.contactId(),
                    new Contact(told.occurredAt().toInstant(), told.kind(), told.workerIds(), told.childSeen()));
        } else if (event instanceof ContactWithdrawn told) {
            contacts.remove(told.contactId());
        }
    }

    Contacts last() {
        Map<UUID, Instant> byWorker = new TreeMap<>();
        contacts.values().forEach(contact -> contact.workers()
                .forEach(worker -> byWorker.merge(worker, contact.at(), (a, b) -> a.isAfter(b) ? a : b)));
        return new Contacts(
                last(any -> true),
                last(Contact::childSeen),
                last(contact -> contact.kind() == ContactKind.DIRECT_WORK),
                byWorker);
    }

    private Instant last(Predicate<Contact> which) {
        return contacts.values().stream()
                .filter(which)
                .map(Contact::at)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
