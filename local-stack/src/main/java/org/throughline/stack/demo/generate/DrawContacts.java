package org.throughline.stack.demo.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.ContactFact;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.council.Spell;
import org.throughline.stack.demo.council.Timeline;

/**
 * Contacts with the children of open cases: in the last eight weeks those that a stage asks for and some more, before that
 * about one in four months, so that loading them takes minutes. A few children were not seen lately: drift that can be found.
 */
final class DrawContacts {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int RECENT_DAYS = 56;
    private static final double NOT_SEEN_LATELY = 0.05;
    private static final double TOGETHER = 0.12;
    private static final double COVERED = 0.04;
    private static final Mix<String> PLACES =
            Mix.of("HOME", 62).and("SCHOOL", 20).and("PLACEMENT", 10).and("OTHER", 8);
    private static final Mix<ContactKind> OTHER_KINDS = Mix.of(ContactKind.CALL, 40)
            .and(ContactKind.DIRECT_WORK, 25)
            .and(ContactKind.MEETING, 20)
            .and(ContactKind.MESSAGE, 15);

    private final Dice dice;
    private final Timeline timeline;
    private final Map<UUID, List<SeatTime>> seats;
    private final List<ContactFact> contacts = new ArrayList<>();

    DrawContacts(Dice dice, Timeline timeline, List<SeatTime> seats) {
        this.dice = dice;
        this.timeline = timeline;
        this.seats = seats.stream().collect(Collectors.groupingBy(SeatTime::podId));
    }

    List<ContactFact> draw(List<CaseHistory> cases) {
        cases.stream().filter(CaseHistory::open).forEach(this::draw);
        return contacts;
    }

    private void draw(CaseHistory history) {
        LocalDate recent = timeline.today().minusDays(dice.chance(NOT_SEEN_LATELY) ? 0 : RECENT_DAYS);
        LocalDate first = history.openedOn().isAfter(timeline.begins()) ? history.openedOn() : timeline.begins();
        LocalDate day = first.plusDays(dice.between(1, 10));
        while (day.isBefore(recent.minusDays(21))) {
            visit(history, day);
            day = day.plusDays(dice.between(80, 160));
        }
        int every = daysBetweenVisits(history.lastStage());
        day = (first.isAfter(recent) ? first : recent).plusDays(dice.between(1, Math.min(every, 20)));
        while (day.isBefore(timeline.today())) {
            visit(history, day);
            if (dice.chance(0.35)) {
                other(history, day.plusDays(dice.between(1, 6)));
            }
            day = day.plusDays(every + dice.between(-3, 4));
        }
    }

    private static int daysBetweenVisits(Stage stage) {
        return switch (stage) {
            case CHILD_PROTECTION -> 13;
            case ASSESSMENT -> 10;
            case LOOKED_AFTER -> 40;
            case PERMANENCE, LEAVING_CARE -> 52;
            default -> 27;
        };
    }

    private void visit(CaseHistory history, LocalDate day) {
        boolean seen = history.child().born() && history.child().bornOn().isBefore(day) && dice.chance(0.93);
        boolean alone = seen && history.child().ageOn(day) >= 4 && dice.chance(0.6);
        add(history, ContactKind.VISIT, day, dice.between(30, 100), seen, alone, true, dice.from(PLACES));
    }

    private void other(CaseHistory history, LocalDate day) {
        ContactKind kind = dice.from(OTHER_KINDS);
        boolean seen = kind == ContactKind.DIRECT_WORK && history.child().born();
        add(history, kind, day, dice.between(5, 60), seen, seen && dice.chance(0.5), false, null);
    }

    private void add(
            CaseHistory history,
            ContactKind kind,
            LocalDate day,
            int minutes,
            boolean seen,
            boolean alone,
            boolean statutory,
            String place) {
        LocalDate weekday = weekday(day);
        Optional<Spell> spell = history.spellOn(weekday);
        if (spell.isPresent() && weekday.isBefore(timeline.today())) {
            LocalTime time = LocalTime.of(dice.between(9, 17), 15 * dice.between(0, 3));
            contacts.add(new ContactFact(
                    history.child(),
                    kind,
                    weekday.atTime(time).atZone(LONDON),
                    minutes,
                    workers(history.podId(), spell.get().worker().id(), weekday),
                    seen,
                    alone,
                    statutory,
                    place));
        }
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }

    /** The keyworker, now and then with or covered by somebody who sat in the pod on the day. */
    private List<UUID> workers(UUID podId, UUID keyworker, LocalDate day) {
        List<UUID> colleagues = seats.getOrDefault(podId, List.of()).stream()
                .filter(seat -> !seat.from().isAfter(day)
                        && (seat.to() == null || seat.to().isAfter(day)))
                .map(SeatTime::workerId)
                .filter(id -> !id.equals(keyworker))
                .toList();
        if (colleagues.isEmpty() || !dice.chance(TOGETHER + COVERED)) {
            return List.of(keyworker);
        }
        UUID colleague = dice.oneOf(colleagues);
        return dice.chance(COVERED / (TOGETHER + COVERED)) ? List.of(colleague) : List.of(keyworker, colleague);
    }
}
