package org.throughline.supervision.reviewedcase.rule;

import java.util.List;
import org.throughline.contracts.DomainEvent;

/** Puts the events of one case together: the same facts, whatever the order in which they were heard. */
public final class CaseHistory {

    private CaseHistory() {}

    /** What these events of one case, in the order of their sequence, say together. */
    public static CaseFacts of(List<? extends DomainEvent> events) {
        var involvement = new Involvement();
        var workers = new Workers();
        var contacts = new ContactLog();
        var voice = new Voice();
        var planChanged = new LastDay();
        var goals = new Goals(planChanged);
        var promises = new Promises();
        var clocks = new Clocks();
        var care = new CareLog(planChanged);
        List<Fold> facets = List.of(involvement, workers, contacts, voice, goals, promises, clocks, care);
        events.forEach(event -> facets.forEach(facet -> facet.take(event)));
        return new CaseFacts(
                involvement.openedOn,
                involvement.closedOn,
                involvement.stage,
                involvement.stageSince,
                involvement.podId,
                involvement.podSince,
                workers.keyworkers(),
                workers.coWorkers(),
                workers.covers(),
                contacts.last(),
                voice.heard.orNull(),
                goals.open(),
                planChanged.orNull(),
                promises.notKept(),
                clocks.running(),
                care.now());
    }
}
