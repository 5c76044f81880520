package org.throughline.cases.returns.rule;

import java.time.LocalDate;

/**
 * One thing that the collection would refuse.
 *
 * @param code what
 * @param spellFrom SW_DECOM of the row; null where the row is what is missing
 */
public record SpellFinding(SpellFindingCode code, LocalDate spellFrom) {}
