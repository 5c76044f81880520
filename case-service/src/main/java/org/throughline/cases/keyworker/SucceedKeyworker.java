package org.throughline.cases.keyworker;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.ProcessTransferAlarm;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.outbox.Outbox;

/** Ends the spell that lasts and begins the next on the same day: no gap, no overlap. The caller holds the case's lock. */
@ApplicationScoped
public class SucceedKeyworker {

    private final KeyworkerSpellRepository spells;
    private final List<BeforeSuccession> before;
    private final Outbox outbox;
    private final Clock clock;

    SucceedKeyworker(KeyworkerSpellRepository spells, @All List<BeforeSuccession> before, Outbox outbox, Clock clock) {
        this.spells = spells;
        this.before = before;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The new spell, its event appended; the database refuses what would overlap. */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeyworkerSpell with(CaseFile file, Succession succession) {
        Optional<KeyworkerSpell> previous = spells.open(file.id());
        before.forEach(each -> each.giveWay(file, previous.orElse(null), succession));
        previous.ifPresent(spell -> spell.end(succession.on()));
        // ended in the database before the next begins: Hibernate would insert first
        spells.flush();
        var next = new KeyworkerSpell(file.id(), succession, OffsetDateTime.now(clock));
        spells.persistAndFlush(next);
        outbox.append(new KeyworkerChanged(
                file.id(),
                file.childId(),
                file.podId(),
                next.id(),
                previous.map(KeyworkerSpell::workerId).orElse(null),
                next.workerId(),
                next.startedOn(),
                next.reason()));
        if (next.reason() == ChangeReason.TSPROC) {
            outbox.append(
                    alarm(file, next, previous.map(KeyworkerSpell::workerId).orElse(null)));
        }
        return next;
    }

    private static ProcessTransferAlarm alarm(CaseFile file, KeyworkerSpell next, UUID previous) {
        return new ProcessTransferAlarm(
                file.id(), file.childId(), file.podId(), next.id(), previous, next.workerId(), next.startedOn());
    }
}
