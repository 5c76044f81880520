package org.throughline.stack.demo.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.stack.demo.council.ContactFact;
import org.throughline.stack.demo.council.Council;

/** Records the contacts, the oldest first. */
final class RecordContacts {
    private static final List<String> METHODS = List.of("PLAY", "ART", "THREE_HOUSES", "SHARED_ACTIVITY");

    private final Api api;
    private final InParallel parallel;
    private final Keys keys;

    RecordContacts(Api api, InParallel parallel, Keys keys) {
        this.api = api;
        this.parallel = parallel;
        this.keys = keys;
    }

    void load(Council council, Map<String, OpenCase> cases) throws IOException, InterruptedException {
        List<ContactFact> known = council.contacts().stream()
                .filter(contact -> cases.containsKey(contact.child().laChildId()))
                .toList();
        parallel.each("contacts", known, Set.of(), contact -> record(contact, cases));
    }

    private Optional<Answer> record(ContactFact contact, Map<String, OpenCase> cases)
            throws IOException, InterruptedException {
        Body body = Body.of("kind", contact.kind())
                .and("occurredAt", contact.occurredAt().toOffsetDateTime())
                .and("durationMinutes", contact.minutes())
                .and(
                        "workerIds",
                        contact.workerIds().stream().map(UUID::toString).toList())
                .and("childSeen", contact.childSeen())
                .and("seenAlone", contact.seenAlone())
                .and("statutory", contact.statutory())
                .and("place", contact.place());
        if (contact.kind() == ContactKind.DIRECT_WORK) {
            body = body.and("method", METHODS.get(contact.minutes() % METHODS.size()));
        }
        UUID caseId = cases.get(contact.child().laChildId()).caseId();
        String key = keys.of(
                "contact",
                caseId,
                contact.kind(),
                contact.occurredAt().toInstant().getEpochSecond());
        return Optional.of(api.create(Account.SENIOR_LEADER, "/v1/cases/" + caseId + "/contacts", body, key));
    }
}
