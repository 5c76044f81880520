package org.throughline.cases.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CareStretch;
import org.throughline.cases.returns.rule.CheckSpells;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.cases.returns.rule.SpellFinding;
import org.throughline.cases.returns.rule.SpellFindingCode;
import org.throughline.cases.returns.rule.WorkerSpell;

/**
 * A looked-after child with what the Social Worker file is made of.
 *
 * @param id the child
 * @param laChildId the council's own id; null where it has none
 * @param dateOfBirth null where it is not known
 * @param care the times in care
 * @param spells the keyworker spells of all cases
 */
record ReturnedChild(
        UUID id, String laChildId, LocalDate dateOfBirth, List<CareStretch> care, List<WorkerSpell> spells) {

    List<WorkerSpell> rows(CollectionYear year) {
        return laChildId == null ? List.of() : CheckSpells.returned(year, care, spells);
    }

    List<SpellFinding> findings(CollectionYear year) {
        return laChildId == null
                ? List.of(new SpellFinding(SpellFindingCode.CHILD_WITHOUT_ID, null))
                : CheckSpells.findings(year, care, spells);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ReturnedChild[" + id + "]";
    }
}
