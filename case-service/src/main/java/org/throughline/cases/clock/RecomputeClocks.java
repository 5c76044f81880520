package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.clock.rule.ComputeClocks;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.time.WorkingDays;

/** Makes the clocks of children what their facts say, in the transaction of the fact that changed. */
@ApplicationScoped
public class RecomputeClocks {

    private final ClockFactsRepository facts;
    private final KeptClockRepository kept;
    private final CouncilRules rules;
    private final WorkingDays calendar;
    private final Outbox outbox;
    private final Clock clock;

    RecomputeClocks(
            ClockFactsRepository facts,
            KeptClockRepository kept,
            CouncilRules rules,
            WorkingDays calendar,
            Outbox outbox,
            Clock clock) {
        this.facts = facts;
        this.kept = kept;
        this.rules = rules;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Every case of these children. Two transactions that each add a fact do not see each other's: the child's stream is
     * locked first and the facts are read after, so that the second of them sees both.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofChildren(Collection<UUID> children) {
        if (children.isEmpty()) {
            return;
        }
        outbox.lock(children);
        List<FactsOfCase> cases = facts.of(children);
        Map<UUID, List<KeptClock>> before =
                kept.of(cases.stream().map(FactsOfCase::caseId).toList());
        var changes = new ClockChanges(LocalDate.now(clock));
        cases.forEach(file -> changes.compare(before.getOrDefault(file.caseId(), List.of()), computed(file)));
        kept.keep(changes.written);
        kept.tellAgain(changes.reopened);
        outbox.append(changes.events);
    }

    private List<KeptClock> computed(FactsOfCase file) {
        return ComputeClocks.of(file.facts(), rules.book(), calendar).stream()
                .map(each ->
                        KeptClock.of(Ids.next(), file.caseId(), file.childId(), each, rules.dueSoonDays(each.kind())))
                .toList();
    }
}
