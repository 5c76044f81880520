package org.throughline.cases.keyworker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ChangeReason;

/**
 * A stretch of one keyworker with one child, half-open.
 *
 * @param spellId the spell
 * @param keyworkerId the worker
 * @param from first day
 * @param to first day no longer in it; null while it lasts
 * @param reason why it began: SSDA903 SW_REASON
 * @param reasonLabel the reason in words
 * @param planned whether it was planned
 * @param childTold whether the child was told; null where nobody says
 * @param warnings what the facts did not show of the reason when the change was made; in the answer to the change only
 */
@Schema(name = "KeyworkerSpell")
public record KeyworkerSpellView(
        UUID spellId,
        UUID keyworkerId,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        ChangeReason reason,
        String reasonLabel,
        boolean planned,
        @Schema(nullable = true) ChildTold childTold,
        List<ReasonWarning> warnings) {

    static KeyworkerSpellView of(KeyworkerSpell spell) {
        return of(spell, List.of());
    }

    static KeyworkerSpellView of(KeyworkerSpell spell, List<ReasonWarning> warnings) {
        return new KeyworkerSpellView(
                spell.id(),
                spell.workerId(),
                spell.startedOn(),
                spell.endedOn(),
                spell.reason(),
                ReasonLabel.of(spell.reason()),
                spell.planned(),
                spell.childTold() == null ? null : new ChildTold(spell.childTold(), spell.childToldBy()),
                warnings);
    }
}
