package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.platform.outbox.Outbox;

/** Tells who a child's keyworker is now. The spells of the past are history that nobody has to act on: they make no event. */
@ApplicationScoped
class SpellEvents {

    private final SpellCases cases;
    private final Outbox outbox;
    private final Clock clock;

    SpellEvents(SpellCases cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of those of the changed spells that hold today and whose keyworker nobody was told of. */
    void tell(List<Spell> changed, Collection<Spell> before) {
        Map<UUID, Spell> earlier = before.stream().collect(Collectors.toMap(Spell::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        List<Spell> present = changed.stream()
                .filter(spell -> spell.lastsOn(today))
                .filter(spell -> !earlier.containsKey(spell.id())
                        || !earlier.get(spell.id()).workerId().equals(spell.workerId()))
                .toList();
        if (present.isEmpty()) {
            return;
        }
        Map<UUID, SpellCases.Place> places =
                cases.of(present.stream().map(Spell::caseId).toList());
        outbox.append(present.stream()
                .map(spell -> event(spell, places.get(spell.caseId()), earlier.get(spell.id())))
                .toList());
    }

    private static KeyworkerChanged event(Spell spell, SpellCases.Place place, Spell earlier) {
        return new KeyworkerChanged(
                spell.caseId(),
                place.childId(),
                place.podId(),
                spell.id(),
                earlier == null ? null : earlier.workerId(),
                spell.workerId(),
                spell.startedOn(),
                spell.reason());
    }
}
