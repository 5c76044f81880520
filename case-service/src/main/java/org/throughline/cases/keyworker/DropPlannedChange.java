package org.throughline.cases.keyworker;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.platform.outbox.Outbox;

/** Drops changes of keyworker that were planned for later, as if they had not been planned. The caller holds the case's lock. */
@ApplicationScoped
public class DropPlannedChange {

    private final KeyworkerSpellRepository spells;
    private final List<BeforeSuccession> before;
    private final Outbox outbox;

    DropPlannedChange(KeyworkerSpellRepository spells, @All List<BeforeSuccession> before, Outbox outbox) {
        this.spells = spells;
        this.before = before;
        this.outbox = outbox;
    }

    /** Drops what would begin after a day; the spell of that day lasts without an end again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void after(CaseFile file, LocalDate day) {
        List<KeyworkerSpell> planned = spells.of(file.id()).stream()
                .filter(spell -> spell.startedOn().isAfter(day))
                .toList();
        if (planned.isEmpty()) {
            return;
        }
        planned.forEach(spell -> before.forEach(each -> each.giveWay(file, spell, staying(file, spell))));
        planned.forEach(spells::delete);
        spells.flush();
        spells.reopenLast(file.id());
        planned.forEach(spell -> outbox.append(new KeyworkerChangeWithdrawn(
                file.id(), file.childId(), spell.id(), spell.workerId(), spell.startedOn())));
    }

    /** What leans on a spell that will not begin gives way as if the keyworker before came again on that day. */
    private Succession staying(CaseFile file, KeyworkerSpell planned) {
        UUID before = spells.of(file.id()).stream()
                .takeWhile(spell -> spell.startedOn().isBefore(planned.startedOn()))
                .reduce((earlier, later) -> later)
                .map(KeyworkerSpell::workerId)
                .orElse(null);
        return new Succession(before, planned.startedOn(), planned.reason(), false, null, null);
    }
}
