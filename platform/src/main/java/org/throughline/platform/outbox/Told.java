package org.throughline.platform.outbox;

import java.util.List;
import org.throughline.contracts.DomainEvent;

/**
 * What was just appended to the outbox: a CDI event, observed in the same transaction. For what must follow from every fact,
 * whoever tells it; an observer that fails takes the change with it.
 *
 * @param events the events, in their order
 */
public record Told(List<DomainEvent> events) {}
