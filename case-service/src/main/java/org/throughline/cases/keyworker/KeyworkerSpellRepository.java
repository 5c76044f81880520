package org.throughline.cases.keyworker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of keyworker spells. */
@ApplicationScoped
public class KeyworkerSpellRepository implements PanacheRepositoryBase<KeyworkerSpell, UUID> {

    /** The spell that lasts without an end; it may begin in the future. */
    public Optional<KeyworkerSpell> open(UUID caseId) {
        return find("caseId = ?1 and endedOn is null", caseId).firstResultOptional();
    }

    /** The case's spells, first to last. */
    public List<KeyworkerSpell> of(UUID caseId) {
        return list("caseId = ?1 order by startedOn", caseId);
    }

    /** Whether a spell began within these days, the last one included. */
    public boolean anyBegan(UUID caseId, LocalDate from, LocalDate to) {
        return count("caseId = ?1 and startedOn between ?2 and ?3", caseId, from, to) > 0;
    }

    /** The last of the case's spells lasts without an end again; what was planned after it is gone. */
    void reopenLast(UUID caseId) {
        of(caseId).stream().reduce((earlier, later) -> later).ifPresent(KeyworkerSpell::reopen);
        flush();
    }

    /** Drops what was planned to begin on or after a day, and ends what would last beyond it. */
    public void endAll(UUID caseId, LocalDate firstDayAfter) {
        delete("caseId = ?1 and startedOn >= ?2", caseId, firstDayAfter);
        update("endedOn = ?2 where caseId = ?1 and (endedOn is null or endedOn > ?2)", caseId, firstDayAfter);
    }
}
