package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.contracts.codes.ChangeReason;

/**
 * The Social Worker file of one child: which spells belong to a collection, and what it would find wrong with them. Source:
 * Department for Education, children looked-after data (SSDA903), Social Worker module.
 */
public final class CheckSpells {

    private static final Pattern NUMBER = Pattern.compile("(SW|XX).{0,10}");
    private static final int LONGEST_GAP = 7;
    private static final int LONGEST_GAP_BEFORE_THE_END = 5;

    private final CollectionYear year;
    private final List<CareStretch> care;
    private final List<WorkerSpell> known;
    private final List<SpellFinding> findings = new ArrayList<>();

    private CheckSpells(CollectionYear year, List<CareStretch> care, List<WorkerSpell> spells) {
        this.year = year;
        this.care = care;
        this.known =
                spells.stream().sorted(Comparator.comparing(WorkerSpell::from)).toList();
    }

    /** The spells that the year's file holds, earliest first: those that touch the year and a time in care that does too. */
    public static List<WorkerSpell> returned(CollectionYear year, List<CareStretch> care, List<WorkerSpell> spells) {
        return new CheckSpells(year, care, spells).rows();
    }

    /**
     * What is wrong with those rows, in their order; what is missing comes last.
     *
     * @param care the child's times in care, of any year
     * @param spells all spells of the child that are known, of any year and in any order
     */
    public static List<SpellFinding> findings(CollectionYear year, List<CareStretch> care, List<WorkerSpell> spells) {
        return new CheckSpells(year, care, spells).check();
    }

    private List<WorkerSpell> rows() {
        return known.stream().filter(this::isReturned).toList();
    }

    private boolean isReturned(WorkerSpell spell) {
        return year.touches(spell.from(), spell.to())
                && care.stream()
                        .anyMatch(stretch -> year.touches(stretch.from(), stretch.to())
                                && stretch.overlaps(spell.from(), spell.to()));
    }

    private List<SpellFinding> check() {
        for (int place = 0; place < known.size(); place++) {
            if (isReturned(known.get(place))) {
                number(known.get(place));
                days(known.get(place), place);
            }
        }
        beginning(rows());
        end();
        return List.copyOf(findings);
    }

    private void number(WorkerSpell row) {
        if (row.workerNumber() == null) {
            found(SpellFindingCode.WORKER_NUMBER_MISSING, row.from());
        } else if (!NUMBER.matcher(row.workerNumber()).matches()) {
            found(SpellFindingCode.WORKER_NUMBER_MALFORMED, row.from());
        }
    }

    private void days(WorkerSpell row, int place) {
        if (row.to() != null && !row.to().isAfter(row.from())) {
            found(SpellFindingCode.ZERO_DAYS, row.from());
        }
        if (place + 1 < known.size() && !ended(row, known.get(place + 1))) {
            found(SpellFindingCode.EARLIER_SPELL_NOT_ENDED, row.from());
        }
        if (place > 0 && row.reason() != ChangeReason.FCONTA && gap(known.get(place - 1), row) > LONGEST_GAP) {
            found(SpellFindingCode.GAP_OVER_SEVEN_DAYS, row.from());
        }
    }

    private static boolean ended(WorkerSpell row, WorkerSpell next) {
        return row.to() != null && !row.to().isAfter(next.from());
    }

    private static long gap(WorkerSpell before, WorkerSpell row) {
        return before.to() == null ? 0 : ChronoUnit.DAYS.between(before.to(), row.from());
    }

    /** A child looked after when the year began goes on with the keyworker of then. */
    private void beginning(List<WorkerSpell> rows) {
        LocalDate before = year.start().minusDays(1);
        if (inCare(before) && !rows.isEmpty() && !rows.get(0).holds(before)) {
            found(SpellFindingCode.FIRST_SPELL_NOT_LAST_YEARS, rows.get(0).from());
        }
    }

    private void end() {
        if (!inCare(year.end())) {
            return;
        }
        List<WorkerSpell> open =
                known.stream().filter(spell -> spell.holds(year.end())).toList();
        if (open.isEmpty()) {
            found(SpellFindingCode.NO_SPELL_ON_31_MARCH, null);
            return;
        }
        WorkerSpell last = open.get(0);
        if (daysWithout(last) > LONGEST_GAP_BEFORE_THE_END) {
            found(SpellFindingCode.GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH, last.from());
        }
    }

    /** Days of care in the year without a keyworker just before this spell. */
    private long daysWithout(WorkerSpell spell) {
        LocalDate day = spell.from();
        long days = 0;
        while (day.isAfter(year.start()) && without(day.minusDays(1))) {
            day = day.minusDays(1);
            days += inCare(day) ? 1 : 0;
        }
        return days;
    }

    private boolean without(LocalDate day) {
        return known.stream().noneMatch(spell -> spell.holds(day));
    }

    private boolean inCare(LocalDate day) {
        return care.stream().anyMatch(stretch -> stretch.holds(day));
    }

    private void found(SpellFindingCode code, LocalDate from) {
        findings.add(new SpellFinding(code, from));
    }
}
