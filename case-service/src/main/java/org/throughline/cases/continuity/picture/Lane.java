package org.throughline.cases.continuity.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.Spell;
import org.throughline.cases.continuity.rule.Window;

/**
 * One keyworker's row of the picture.
 *
 * @param letter stands for the worker: A came first
 * @param workerId the keyworker
 * @param spells in order of time
 */
record Lane(String letter, UUID workerId, List<Spell> spells) {

    private static final int LETTERS = 26;

    /** A row for each keyworker of the window, in the order in which they came. */
    static List<Lane> of(ChildFacts facts, Window window) {
        Map<UUID, List<Spell>> byWorker = new LinkedHashMap<>();
        facts.spells().stream()
                .filter(spell -> window.touches(spell.from(), spell.to()))
                .sorted(Comparator.comparing(Spell::from).thenComparing(Spell::workerId))
                .forEach(spell -> byWorker.computeIfAbsent(spell.workerId(), worker -> new ArrayList<>())
                        .add(spell));
        List<Lane> lanes = new ArrayList<>();
        byWorker.forEach((worker, spells) -> lanes.add(new Lane(letter(lanes.size()), worker, spells)));
        return lanes;
    }

    private static String letter(int number) {
        char letter = (char) ('A' + number % LETTERS);
        return number < LETTERS ? String.valueOf(letter) : letter + String.valueOf(number / LETTERS + 1);
    }
}
