package org.throughline.contracts;

import java.util.UUID;

/** A fact that crosses a service border. Holds ids, codes and dates only: never a name, a free text or a date of birth. */
public interface DomainEvent {

    /** The CloudEvents type, such as {@code throughline.case.keyworker-changed.v1}. */
    String type();

    /** The aggregate whose events stay in order: the Kafka key. For everything about a child it is the child's id. */
    UUID aggregateId();

    /** The record that the fact is about: the CloudEvents subject. */
    UUID subject();
}
