package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/** A child's story in tests: workers are letters, days are days of 2026 unless said otherwise. */
final class Story {

    static final UUID CASE = new UUID(1, 1);
    static final UUID EARLIER_CASE = new UUID(1, 2);
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final List<OpenTime> open = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<CoverTime> covers = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    static UUID worker(char letter) {
        return new UUID(2, letter);
    }

    /** The nth day from 1 January 2026; 0 is that day. */
    static LocalDate day(int n) {
        return NEW_YEAR.plusDays(n);
    }

    Story open(int from, Integer to) {
        open.add(new OpenTime(CASE, day(from), to == null ? null : day(to)));
        return this;
    }

    Story openBefore(int from, int to) {
        open.add(new OpenTime(EARLIER_CASE, day(from), day(to)));
        return this;
    }

    Story spell(char worker, int from, Integer to, ChangeReason reason) {
        return spell(CASE, worker, from, to, reason, false);
    }

    Story movedTo(char worker, int from, Integer to) {
        return spell(CASE, worker, from, to, ChangeReason.MANAGE, true);
    }

    Story spellBefore(char worker, int from, int to) {
        return spell(EARLIER_CASE, worker, from, to, ChangeReason.FCONTA, false);
    }

    private Story spell(UUID caseId, char worker, int from, Integer to, ChangeReason reason, boolean moved) {
        spells.add(new Spell(caseId, worker(worker), day(from), to == null ? null : day(to), reason, moved));
        return this;
    }

    Story cover(char worker, int from, Integer to) {
        covers.add(new CoverTime(CASE, worker(worker), day(from), to == null ? null : day(to)));
        return this;
    }

    /** A contact on that day with those who took part, the first named first. */
    Story met(String workers, int on) {
        return met(workers, on, true);
    }

    Story met(String workers, int on, Boolean ofPod) {
        List<UUID> took =
                workers.chars().mapToObj(letter -> worker((char) letter)).toList();
        contacts.add(new Contact(CASE, day(on).atTime(12, 0).toInstant(ZoneOffset.UTC), day(on), took, ofPod));
        return this;
    }

    /** One contact a day from day 10 on, each with one worker. */
    Story sequence(String workers) {
        for (int i = 0; i < workers.length(); i++) {
            met(workers.substring(i, i + 1), 10 + i);
        }
        return this;
    }

    ChildFacts facts() {
        return new ChildFacts(new UUID(3, 3), open, spells, covers, contacts);
    }

    ChildContinuity measured(Span span, int asOf) {
        return MeasureChild.of(facts(), span, day(asOf));
    }

    Figure figure(Measure measure, int asOf) {
        return measured(Span.LAST_12_MONTHS, asOf).figure(measure);
    }
}
