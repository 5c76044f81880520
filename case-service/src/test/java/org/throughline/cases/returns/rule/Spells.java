package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ChangeReason;

/** One child's care and spells in the notation of the vectors, in the collection of 1 April 2025 to 31 March 2026. */
final class Spells {

    static final CollectionYear YEAR = new CollectionYear(2026);

    private Spells() {}

    /** {@code "SW1 2025-05-01 2025-06-01 MANAGE"}, one a line; {@code -} for no number or no end. */
    static List<WorkerSpell> of(String lines) {
        return lines.isBlank()
                ? List.of()
                : Stream.of(lines.split(";")).map(Spells::spell).toList();
    }

    /** {@code "2025-05-01 -"}, one a line. */
    static List<CareStretch> care(String lines) {
        return lines.isBlank()
                ? List.of()
                : Stream.of(lines.split(";"))
                        .map(line -> line.strip().split(" "))
                        .map(part -> new CareStretch(day(part[0]), day(part[1])))
                        .toList();
    }

    /** What is found, as {@code CODE@day}. */
    static List<String> found(String care, String spells) {
        return CheckSpells.findings(YEAR, care(care), of(spells)).stream()
                .map(finding -> finding.code() + (finding.spellFrom() == null ? "" : "@" + finding.spellFrom()))
                .toList();
    }

    static List<WorkerSpell> reversed(List<WorkerSpell> spells) {
        var reversed = new ArrayList<>(spells);
        Collections.reverse(reversed);
        return reversed;
    }

    private static WorkerSpell spell(String line) {
        String[] part = line.strip().split(" ");
        return new WorkerSpell(
                "-".equals(part[0]) ? null : part[0],
                day(part[1]),
                day(part[2]),
                Arrays.stream(ChangeReason.values())
                        .filter(reason -> reason.name().equals(part[3]))
                        .findFirst()
                        .orElseThrow());
    }

    private static LocalDate day(String text) {
        return "-".equals(text) ? null : LocalDate.parse(text);
    }
}
