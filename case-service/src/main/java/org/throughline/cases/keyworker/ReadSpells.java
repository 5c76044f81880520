package org.throughline.cases.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;

/** Shows who was and is a child's keyworker in a case. */
@ApplicationScoped
class ReadSpells {

    private final CaseAccess access;
    private final KeyworkerSpellRepository spells;
    private final Audit audit;

    ReadSpells(CaseAccess access, KeyworkerSpellRepository spells, Audit audit) {
        this.access = access;
        this.spells = spells;
        this.audit = audit;
    }

    @Transactional
    List<KeyworkerSpellView> of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return spells.of(caseId).stream().map(KeyworkerSpellView::of).toList();
    }
}
