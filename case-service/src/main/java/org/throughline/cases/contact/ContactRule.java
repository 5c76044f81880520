package org.throughline.cases.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;
import org.throughline.contracts.codes.ContactKind;

/** What a contact must be to be believed: plain Java, no clock and no database. */
final class ContactRule {

    private ContactRule() {}

    /**
     * Why the contact cannot be.
     *
     * @param openedOn the case's first day
     * @param closedOn the case's last day; null while open
     * @param contact what is said to have taken place
     * @param now the instant of asking
     * @param zone where days begin at midnight
     */
    static Optional<Refusal> refusal(
            LocalDate openedOn, LocalDate closedOn, NewContact contact, Instant now, ZoneId zone) {
        if (contact.seenAlone() && !contact.childSeen()) {
            return refuse("seen-alone-not-seen", "/seenAlone", "a child seen alone was seen");
        }
        if (contact.occurredAt().toInstant().isAfter(now)) {
            return refuse("contact-in-future", "/occurredAt", "is in the future");
        }
        LocalDate day = contact.occurredAt().atZoneSameInstant(zone).toLocalDate();
        if (day.isBefore(openedOn)) {
            return refuse("contact-outside-case", "/occurredAt", "is before the case opened");
        }
        if (closedOn != null && day.isAfter(closedOn)) {
            return refuse("contact-outside-case", "/occurredAt", "is after the case closed");
        }
        return method(contact);
    }

    private static Optional<Refusal> method(NewContact contact) {
        if (contact.kind() == ContactKind.DIRECT_WORK && contact.method() == null) {
            return refuse("method-required", "/method", "direct work says how");
        }
        if (contact.method() == DirectWorkMethod.OTHER && contact.methodWords() == null) {
            return refuse("method-words-required", "/methodWords", "another method is said in words");
        }
        if (contact.method() != DirectWorkMethod.OTHER && contact.methodWords() != null) {
            return refuse("method-words-not-needed", "/methodWords", "words go with the method OTHER only");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
