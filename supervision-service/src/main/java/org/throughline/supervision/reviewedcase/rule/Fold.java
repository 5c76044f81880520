package org.throughline.supervision.reviewedcase.rule;

import org.throughline.contracts.DomainEvent;

/** One facet of a case's history: takes the events that it knows, in the order of their sequence, and passes over others. */
interface Fold {

    void take(DomainEvent event);
}
