package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platformtest.property.Property;

/** What holds for the rows of every child: in each of 10,000 drawn histories. */
class CheckSpellsPropertiesTest {

    private static final int HISTORIES = 10_000;
    private static final LocalDate START = LocalDate.of(2024, 6, 1);

    @Test
    void anUnbrokenRowOfKeyworkersIsNeverFaulted() {
        Property.holds(HISTORIES, random -> {
            List<WorkerSpell> spells = spells(random, 1);
            LocalDate in = spells.get(0).from();
            List<CareStretch> care = List.of(new CareStretch(in, null));

            assertThat(CheckSpells.findings(Spells.YEAR, care, spells)).isEmpty();
        });
    }

    @Test
    void theOrderInWhichSpellsAreKnownDoesNotMatter() {
        Property.holds(HISTORIES, random -> {
            List<WorkerSpell> spells = spells(random, 12);
            List<CareStretch> care = care(random);

            assertThat(CheckSpells.findings(Spells.YEAR, care, Spells.reversed(spells)))
                    .isEqualTo(CheckSpells.findings(Spells.YEAR, care, spells));
            assertThat(CheckSpells.returned(Spells.YEAR, care, Spells.reversed(spells)))
                    .isEqualTo(CheckSpells.returned(Spells.YEAR, care, spells));
        });
    }

    @Test
    void everySpellIsReturnedInEachYearOfCareThatItTouches() {
        Property.holds(HISTORIES, random -> {
            List<WorkerSpell> spells = spells(random, 3);
            List<CareStretch> care = List.of(new CareStretch(START.minusYears(1), null));
            for (WorkerSpell spell : spells) {
                for (int ending = 2024; ending < 2030; ending++) {
                    var year = new CollectionYear(ending);
                    boolean due = !spell.from().isAfter(year.end())
                            && (spell.to() == null
                                    || spell.to().isAfter(year.start().minusDays(1)));
                    assertThat(CheckSpells.returned(year, care, spells).contains(spell))
                            .isEqualTo(due);
                }
            }
        });
    }

    @Test
    void aFindingNamesARowOfTheFileOrNone() {
        Property.holds(HISTORIES, random -> {
            List<WorkerSpell> spells = spells(random, 12);
            List<CareStretch> care = care(random);
            List<LocalDate> rows = CheckSpells.returned(Spells.YEAR, care, spells).stream()
                    .map(WorkerSpell::from)
                    .toList();

            CheckSpells.findings(Spells.YEAR, care, spells).forEach(finding -> assertThat(
                            finding.spellFrom() == null
                                    ? finding.code() == SpellFindingCode.NO_SPELL_ON_31_MARCH
                                    : rows.contains(finding.spellFrom()))
                    .isTrue());
        });
    }

    /** Spells one after the other from before the year on, the last of them open; less than so many days between two. */
    private static List<WorkerSpell> spells(Random random, int gap) {
        var spells = new ArrayList<WorkerSpell>();
        LocalDate from = START.plusDays(random.nextInt(200));
        int more = random.nextInt(6);
        for (int i = 0; i < more; i++) {
            LocalDate to = from.plusDays(1 + random.nextInt(120));
            spells.add(new WorkerSpell("SW" + i, from, to, reason(random)));
            from = to.plusDays(random.nextInt(gap));
        }
        spells.add(new WorkerSpell("SW9", from, null, reason(random)));
        return spells;
    }

    private static ChangeReason reason(Random random) {
        return ChangeReason.values()[random.nextInt(ChangeReason.values().length)];
    }

    private static List<CareStretch> care(Random random) {
        LocalDate from = START.plusDays(random.nextInt(500));
        LocalDate to = from.plusDays(1 + random.nextInt(300));
        return random.nextBoolean()
                ? List.of(new CareStretch(from, null))
                : List.of(
                        new CareStretch(from, to),
                        new CareStretch(
                                to.plusDays(random.nextInt(60)), random.nextBoolean() ? null : to.plusDays(90)));
    }
}
