package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A child's keyworkers over time. */
public final class Keyworkers {

    private static final Comparator<Spell> IN_ORDER =
            Comparator.comparing(Spell::from).thenComparing(Spell::caseId).thenComparing(Spell::workerId);

    private final List<Spell> spells;
    private final List<Change> changes;
    private final List<Days> open;

    /** Of these facts. */
    public Keyworkers(ChildFacts facts) {
        spells = facts.spells().stream().sorted(IN_ORDER).toList();
        changes = changes(spells);
        open = new ArrayList<>();
        facts.open().forEach(time -> open.add(new Days(time.from(), time.to())));
        spells.forEach(spell -> open.add(days(spell)));
    }

    /** How many different workers were keyworker on a day of the window. */
    public long distinctIn(Window window) {
        return spells.stream()
                .filter(spell -> window.touches(spell.from(), spell.to()))
                .map(Spell::workerId)
                .distinct()
                .count();
    }

    /**
     * The changes whose first day lies in the window, first to last. A case's first keyworker is no change; nor is a spell that
     * begins anew with the same worker.
     */
    public List<Change> changesIn(Window window) {
        return changes.stream().filter(change -> window.has(change.on())).toList();
    }

    /** On how many days of the window each worker was keyworker. */
    public Map<UUID, Long> daysIn(Window window) {
        Map<UUID, Collection<Days>> byWorker = new HashMap<>();
        spells.forEach(spell -> byWorker.computeIfAbsent(spell.workerId(), worker -> new ArrayList<>())
                .add(days(spell)));
        Map<UUID, Long> days = new HashMap<>();
        byWorker.forEach((worker, stretches) -> days.put(worker, Days.together(stretches, window)));
        return days;
    }

    /** On how many days of the window a case was open. */
    public long openDaysIn(Window window) {
        return Days.together(open, window);
    }

    /** For how many days, the day itself included, its keyworker has been so without a break; null where there is none. */
    public Long daysWithKeyworkerOf(LocalDate day) {
        LocalDate since = null;
        for (int i = spells.size() - 1; i >= 0; i--) {
            Spell spell = spells.get(i);
            if (since == null ? spell.has(day) : follows(spells.get(i + 1), spell)) {
                since = spell.from();
            } else if (since != null) {
                break;
            }
        }
        return since == null ? null : ChronoUnit.DAYS.between(since, day) + 1;
    }

    private static boolean follows(Spell later, Spell earlier) {
        return later.caseId().equals(earlier.caseId())
                && later.workerId().equals(earlier.workerId())
                && later.from().equals(earlier.to());
    }

    private static List<Change> changes(List<Spell> spells) {
        List<Change> changes = new ArrayList<>();
        Map<UUID, UUID> before = new HashMap<>();
        for (Spell spell : spells) {
            UUID previous = before.put(spell.caseId(), spell.workerId());
            if (previous != null && !previous.equals(spell.workerId())) {
                changes.add(new Change(spell.from(), previous, spell.workerId(), spell.reason(), spell.byTransfer()));
            }
        }
        return changes;
    }

    private static Days days(Spell spell) {
        return new Days(spell.from(), spell.to());
    }
}
