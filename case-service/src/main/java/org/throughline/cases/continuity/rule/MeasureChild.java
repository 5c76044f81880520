package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Measures the continuity of one child's relationships: plain Java, no clock and no database. */
public final class MeasureChild {

    private final Keyworkers keyworkers;
    private final List<Meeting> meetings;
    private final Sequence sequence;
    private final Span asked;
    private final LocalDate asOf;

    private MeasureChild(ChildFacts facts, Span asked, LocalDate asOf) {
        this.keyworkers = new Keyworkers(facts);
        this.meetings = Meetings.in(asked.until(asOf), facts);
        this.sequence = Meetings.sequence(meetings);
        this.asked = asked;
        this.asOf = asOf;
    }

    /** All measures up to a day, itself included; facts in any order; facts of later days count for nothing. */
    public static ChildContinuity of(ChildFacts facts, Span asked, LocalDate asOf) {
        var measuring = new MeasureChild(facts, asked, asOf);
        List<Figure> figures = new ArrayList<>(Measure.values().length);
        for (Measure measure : Measure.values()) {
            figures.add(measuring.figure(measure, measure.span(asked).until(asOf)));
        }
        return new ChildContinuity(
                facts.childId(),
                List.copyOf(figures),
                measuring.keyworkers.changesIn(asked.until(asOf)),
                measuring.meetings.size() - measuring.sequence.workers().size());
    }

    private Figure figure(Measure measure, Window window) {
        return switch (measure) {
            case KEYWORKERS_EVER, KEYWORKERS_12_MONTHS, KEYWORKERS_24_MONTHS ->
                count(measure, window, keyworkers.distinctIn(window));
            case KEYWORKERS_COLLECTION_YEAR -> countIfAny(measure, window, keyworkers.distinctIn(window));
            case CHANGES_12_MONTHS, CHANGES ->
                count(measure, window, keyworkers.changesIn(window).size());
            case DAYS_WITH_KEYWORKER -> countIfAny(measure, window, keyworkers.daysWithKeyworkerOf(asOf));
            case TRANSFER_SHARE -> transferShare(window);
            case UPC_TIME -> timeWithMainKeyworker(window);
            case UPC, KEYWORKER_CONTACT_SHARE, POD_CONTACT_SHARE -> onContacts(measure, window, 1);
            case COC, SECON -> onContacts(measure, window, 2);
        };
    }

    private Figure onContacts(Measure measure, Window window, int atLeast) {
        int contacts = sequence.workers().size();
        if (contacts < atLeast) {
            return Figure.none(measure, window, contacts == 0 ? Undefined.NO_CONTACTS : Undefined.ONE_CONTACT);
        }
        Ratio ratio =
                switch (measure) {
                    case UPC -> sequence.upc();
                    case COC -> sequence.coc();
                    case SECON -> sequence.secon();
                    case KEYWORKER_CONTACT_SHARE -> Meetings.byKeyworker(meetings);
                    default -> Meetings.byPod(meetings);
                };
        return ratio == null ? Figure.none(measure, window, Undefined.NO_POD) : Figure.of(measure, window, ratio);
    }

    private Figure transferShare(Window window) {
        List<Change> changes = keyworkers.changesIn(window);
        if (changes.isEmpty()) {
            return Figure.none(Measure.TRANSFER_SHARE, window, Undefined.NO_CHANGES);
        }
        long moved = changes.stream().filter(Change::byTransfer).count();
        return Figure.of(Measure.TRANSFER_SHARE, window, new Ratio(moved, changes.size()));
    }

    private Figure timeWithMainKeyworker(Window window) {
        long open = keyworkers.openDaysIn(window);
        if (open == 0) {
            return Figure.none(Measure.UPC_TIME, window, Undefined.NOT_OPEN);
        }
        long most = keyworkers.daysIn(window).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return Figure.of(Measure.UPC_TIME, window, new Ratio(most, open));
    }

    private static Figure count(Measure measure, Window window, long count) {
        return Figure.of(measure, window, Ratio.whole(count));
    }

    private static Figure countIfAny(Measure measure, Window window, Long count) {
        return count == null || count == 0
                ? Figure.none(measure, window, Undefined.NO_KEYWORKER)
                : count(measure, window, count);
    }
}
