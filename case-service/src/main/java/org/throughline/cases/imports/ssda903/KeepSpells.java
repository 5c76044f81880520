package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.imports.ChildRows.OfChild;
import org.throughline.cases.imports.ImportedCase;
import org.throughline.cases.imports.ImportedCases;
import org.throughline.cases.imports.WorkerNumbers;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.imports.Tally;

/** Keeps the keyworker spells that a Social Worker file tells. */
@ApplicationScoped
class KeepSpells {

    private final ImportedCases cases;
    private final SpellRepository spells;
    private final WorkerNumbers numbers;
    private final SpellEvents events;
    private final Audit audit;

    KeepSpells(ImportedCases cases, SpellRepository spells, WorkerNumbers numbers, SpellEvents events, Audit audit) {
        this.cases = cases;
        this.spells = spells;
        this.numbers = numbers;
        this.events = events;
        this.audit = audit;
    }

    void keep(List<OfChild<ToldSpell>> told, Tally tally) {
        if (told.isEmpty()) {
            return;
        }
        var byChild = new LinkedHashMap<UUID, List<OfChild<ToldSpell>>>();
        told.forEach(row -> byChild.computeIfAbsent(row.child().id(), id -> new ArrayList<>())
                .add(row));
        Map<String, UUID> workers =
                numbers.workers(told.stream().map(row -> row.fact().sweNumber()).toList());
        Map<UUID, List<ImportedCase>> known = cases.of(byChild.keySet());
        Map<UUID, List<Spell>> stored = spells.of(byChild.keySet());
        var changed = new ArrayList<Spell>();
        byChild.forEach((child, rows) -> {
            var plan = new SpellPlan(known.getOrDefault(child, List.of()), stored.getOrDefault(child, List.of()));
            rows.sort(Comparator.comparing(row -> row.fact().from()));
            rows.forEach(row ->
                    tally(row, plan.take(row.fact(), workers.get(row.fact().sweNumber())), tally));
            changed.addAll(plan.changed());
        });
        if (!changed.isEmpty()) {
            spells.keep(changed);
            audit.wrote(
                    "IMPORT_SPELLS",
                    "case",
                    changed.stream().map(Spell::caseId).distinct().toList());
            events.tell(changed, stored.values().stream().flatMap(List::stream).toList());
        }
    }

    private static void tally(OfChild<ToldSpell> row, SpellPlan.Outcome outcome, Tally tally) {
        long line = row.row().line();
        switch (outcome) {
            case CREATED -> tally.created(1);
            case UPDATED -> tally.updated(1);
            case UNCHANGED -> tally.unchanged(1);
            case OUTSIDE_ANY_CASE ->
                tally.refused(
                        line,
                        "SW_DECOM",
                        "outside-any-case",
                        "The child had no case on that day: a spell begins in a case.");
            case ENDS_AFTER_CASE ->
                tally.refused(line, "SW_DEC", "ends-after-case", "The spell ends with the case at the latest.");
            case OVERLAPS ->
                tally.refused(
                        line,
                        "SW_DECOM",
                        "overlaps-another-spell",
                        "The child had another keyworker then: exactly one at any time.");
        }
    }
}
