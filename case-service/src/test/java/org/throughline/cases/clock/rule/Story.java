package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.time.WorkingDays;

/** A case in tests: what took place, and the clocks that follow. */
final class Story {

    static final WorkingDays CALENDAR = new WorkingDays();

    private final List<Fact> facts = new ArrayList<>();
    private LocalDate closedOn;
    private LocalDate knownSince;

    Story on(FactKind kind, String... days) {
        for (String day : days) {
            facts.add(Fact.dated(kind, LocalDate.parse(day)));
        }
        return this;
    }

    Story lasting(FactKind kind, String from, String until) {
        facts.add(Fact.lasting(kind, LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
        return this;
    }

    Story extended(String ordered, int weeks) {
        facts.add(new Fact(FactKind.EXTENSION, LocalDate.parse(ordered), null, weeks));
        return this;
    }

    Story closed(String on) {
        closedOn = LocalDate.parse(on);
        return this;
    }

    Story knownSince(String day) {
        knownSince = LocalDate.parse(day);
        return this;
    }

    /** Its clocks of one kind, each as {@code STEP start due met|stopped|open}. */
    List<String> clocks(ClockKind kind) {
        return all().filter(clock -> clock.kind() == kind).map(Story::told).toList();
    }

    /** By how many weeks each clock of one kind was prolonged. */
    List<Integer> weeks(ClockKind kind) {
        return all().filter(clock -> clock.kind() == kind)
                .map(StatutoryClock::weeks)
                .toList();
    }

    private Stream<StatutoryClock> all() {
        return ComputeClocks.of(new CaseFacts(closedOn, knownSince, facts), RuleBook.national(), CALENDAR).stream();
    }

    private static String told(StatutoryClock clock) {
        String end = clock.metOn() != null
                ? "met " + clock.metOn()
                : clock.stoppedOn() != null ? "stopped " + clock.stoppedOn() : "open";
        return "%s %s due %s %s".formatted(clock.step(), clock.start(), clock.due(), end);
    }
}
