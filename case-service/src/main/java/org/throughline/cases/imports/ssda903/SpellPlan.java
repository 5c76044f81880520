package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.cases.imports.ImportedCase;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.id.Ids;

/**
 * Fits told spells of one child into the child's cases, one keyworker at a time. A spell begins in a case and ends with it at
 * the latest; a blank end is the start of the next spell, or the end of the case; a lasting spell is ended by a later one;
 * anything else that overlaps is refused.
 */
final class SpellPlan {

    private final List<ImportedCase> cases;
    private final List<Spell> spells;
    private final Map<UUID, Spell> changed = new LinkedHashMap<>();

    SpellPlan(List<ImportedCase> cases, List<Spell> stored) {
        this.cases = cases;
        this.spells = new ArrayList<>(stored);
    }

    /** What became of a told spell. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        OUTSIDE_ANY_CASE,
        ENDS_AFTER_CASE,
        OVERLAPS
    }

    /** Takes one told spell; call in the order of their starts. */
    Outcome take(ToldSpell told, UUID worker) {
        Optional<ImportedCase> holding = cases.stream()
                .filter(file -> !told.from().isBefore(file.openedOn()))
                .filter(file -> file.open() || !told.from().isAfter(file.closedOn()))
                .max(Comparator.comparing(ImportedCase::openedOn));
        if (holding.isEmpty()) {
            return Outcome.OUTSIDE_ANY_CASE;
        }
        ImportedCase file = holding.get();
        LocalDate limit = file.open() ? null : file.closedOn().plusDays(1);
        if (limit != null && told.to() != null && told.to().isAfter(limit)) {
            return Outcome.ENDS_AFTER_CASE;
        }
        LocalDate next = nextStart(file, told.from());
        if (told.to() != null && next != null && told.to().isAfter(next)) {
            return Outcome.OVERLAPS;
        }
        return of(file).filter(spell -> spell.startedOn().equals(told.from()))
                .findFirst()
                .map(same -> again(same, told, worker))
                .orElseGet(() -> begin(file, limit, next, told, worker));
    }

    /** The spells that are new or changed, as they are now. */
    List<Spell> changed() {
        return List.copyOf(changed.values());
    }

    private Outcome again(Spell same, ToldSpell told, UUID worker) {
        LocalDate end = told.to() == null ? same.endedOn() : told.to();
        ChangeReason reason = told.reason() == null ? same.reason() : told.reason();
        var now = new Spell(same.id(), same.caseId(), worker, same.startedOn(), end, reason);
        if (now.equals(same)) {
            return Outcome.UNCHANGED;
        }
        replace(same, now);
        return Outcome.UPDATED;
    }

    private Outcome begin(ImportedCase file, LocalDate limit, LocalDate next, ToldSpell told, UUID worker) {
        Optional<Spell> previous = of(file).filter(spell -> spell.startedOn().isBefore(told.from()))
                .max(Comparator.comparing(Spell::startedOn))
                .filter(spell -> spell.endedOn() == null || spell.endedOn().isAfter(told.from()));
        if (previous.isPresent() && !Objects.equals(previous.get().endedOn(), limit)) {
            return Outcome.OVERLAPS;
        }
        previous.ifPresent(lasting -> replace(lasting, lasting.until(told.from())));
        LocalDate end = told.to() != null ? told.to() : next != null ? next : limit;
        var spell = new Spell(
                Ids.next(),
                file.id(),
                worker,
                told.from(),
                end,
                told.reason() == null ? ChangeReason.OTHERS : told.reason());
        spells.add(spell);
        changed.put(spell.id(), spell);
        return Outcome.CREATED;
    }

    private void replace(Spell before, Spell after) {
        spells.set(spells.indexOf(before), after);
        changed.put(after.id(), after);
    }

    private LocalDate nextStart(ImportedCase file, LocalDate from) {
        return of(file).map(Spell::startedOn)
                .filter(start -> start.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Spell> of(ImportedCase file) {
        return spells.stream().filter(spell -> spell.caseId().equals(file.id()));
    }
}
