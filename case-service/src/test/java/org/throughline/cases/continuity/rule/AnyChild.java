package org.throughline.cases.continuity.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.contracts.codes.ChangeReason;

/** Histories that could be any child's: one or two cases, spells with and without gaps, cover, contacts of many. */
final class AnyChild {

    private static final int WORKERS = 5;
    private static final int MOST_DAYS = 900;

    private final Random random;
    private final List<OpenTime> open = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<CoverTime> covers = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    private AnyChild(Random random) {
        this.random = random;
    }

    static ChildFacts drawnFrom(Random random) {
        var child = new AnyChild(random);
        int day = -random.nextInt(MOST_DAYS);
        for (int cases = random.nextInt(3); cases >= 0; cases--) {
            day = child.aCase(day, cases == 0 && random.nextBoolean());
        }
        return new ChildFacts(new UUID(9, 9), child.open, child.spells, child.covers, child.contacts);
    }

    /** Answers the first day on which the next case may open. */
    private int aCase(int from, boolean lasts) {
        UUID caseId = new UUID(random.nextLong(), random.nextLong());
        int day = from + random.nextInt(20);
        for (int n = random.nextInt(5); n > 0; n--) {
            int next = day + 1 + random.nextInt(150);
            boolean last = n == 1 && lasts;
            aSpell(caseId, day, last ? null : next);
            day = next + (random.nextInt(4) == 0 ? random.nextInt(30) : 0);
        }
        LocalDate ends = lasts ? null : Story.day(day + 1);
        open.add(new OpenTime(caseId, Story.day(from), ends));
        for (int n = random.nextInt(15); n > 0; n--) {
            contacts.add(contact(caseId, from + random.nextInt(day + 1 - from + 1)));
        }
        return day + 1 + random.nextInt(60);
    }

    private void aSpell(UUID caseId, int from, Integer to) {
        ChangeReason reason = ChangeReason.values()[random.nextInt(ChangeReason.values().length)];
        LocalDate ends = to == null ? null : Story.day(to);
        spells.add(new Spell(caseId, worker(), Story.day(from), ends, reason, random.nextInt(5) == 0));
        if (to != null && random.nextInt(4) == 0) {
            covers.add(new CoverTime(caseId, worker(), Story.day(from), Story.day(from + 1 + (to - from) / 2)));
        }
    }

    private Contact contact(UUID caseId, int day) {
        Instant at = Story.day(day).atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC);
        List<UUID> took = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(n -> worker())
                .distinct()
                .toList();
        return new Contact(caseId, at, Story.day(day), took, random.nextInt(6) == 0 ? null : random.nextBoolean());
    }

    private UUID worker() {
        return Story.worker((char) ('A' + random.nextInt(WORKERS)));
    }
}
