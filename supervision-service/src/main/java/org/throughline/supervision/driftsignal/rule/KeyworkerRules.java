package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;
import org.throughline.supervision.reviewedcase.rule.WorkerStretch;

/** Signals of the relationship with the keyworker. */
final class KeyworkerRules {

    static final String COMMISSIONER = "Children's Commissioner, Stability Index: two or more changes in twelve months";

    private KeyworkerRules() {}

    /** From the limit after the opening until the first keyworker begins. */
    static Stream<Signal> none(Picture picture, Ruler ruler) {
        CaseFacts facts = picture.facts();
        Signal none = ruler.beyond(
                DriftSignal.NO_KEYWORKER, facts.openedOn(), ruler.limits().keyworker(), ruler.source());
        LocalDate first =
                facts.keyworkers().stream().map(WorkerStretch::from).findFirst().orElse(null);
        return during(none, Days.of(none.from(), first));
    }

    /** Counted from the last contact, or from the keyworker's first day where that is later. */
    static Stream<Signal> noContact(Picture picture, Ruler ruler) {
        Limit limit = picture.facts().stage() == Stage.CHILD_PROTECTION
                ? ruler.limits().closeKeyworkerContact()
                : ruler.limits().keyworkerContact();
        return picture.facts().keyworkers().stream().flatMap(spell -> {
            LocalDate since = lastContact(picture, ruler, spell);
            Signal silent = ruler.beyond(DriftSignal.NO_KEYWORKER_CONTACT, since, limit, ruler.source());
            return during(silent, Days.of(silent.from(), null).within(Days.of(spell.from(), spell.to())));
        });
    }

    private static LocalDate lastContact(Picture picture, Ruler ruler, WorkerStretch spell) {
        var at = picture.facts().contacts().lastByWorker().get(spell.workerId());
        LocalDate last = at == null ? spell.from() : ruler.day(at);
        return last.isAfter(spell.from()) ? last : spell.from();
    }

    /** An absence beyond its limit, on the days on which nobody covers. */
    static Stream<Signal> absentWithoutCover(Picture picture, Ruler ruler) {
        List<Days> covered = picture.facts().covers().stream()
                .map(cover -> Days.of(cover.from(), cover.to()))
                .toList();
        var signals = new ArrayList<Signal>();
        for (WorkerStretch spell : picture.facts().keyworkers()) {
            for (Picture.Away away : picture.away()) {
                if (away.workerId().equals(spell.workerId())) {
                    Signal absent = ruler.beyond(
                            DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER,
                            away.firstDay(),
                            ruler.limits().absence(),
                            ruler.source());
                    LocalDate back =
                            away.lastDay() == null ? null : away.lastDay().plusDays(1);
                    Days.of(absent.from(), back)
                            .within(Days.of(spell.from(), spell.to()))
                            .without(covered)
                            .forEach(days -> during(absent, days).forEach(signals::add));
                }
            }
        }
        return signals.stream();
    }

    /** From the limit ahead of the last day, until another keyworker begins; none where one begins in time. */
    static Stream<Signal> leaving(Picture picture, Ruler ruler) {
        return picture.facts().keyworkers().stream()
                .filter(spell -> picture.lastDays().containsKey(spell.workerId()))
                .flatMap(spell -> {
                    LocalDate lastDay = picture.lastDays().get(spell.workerId());
                    if (spell.to() != null && !spell.to().isAfter(lastDay.plusDays(1))) {
                        return Stream.empty();
                    }
                    Limit ahead = ruler.limits().leaving();
                    var leaves = new Signal(
                            DriftSignal.KEYWORKER_LEAVING,
                            lastDay,
                            ruler.ahead(lastDay, ahead),
                            null,
                            ahead,
                            ruler.source(),
                            null);
                    return during(leaves, Days.of(leaves.from(), null).within(Days.of(spell.from(), spell.to())));
                });
    }

    /** For as long as the limit says from the new keyworker's first day. */
    static Stream<Signal> recentChange(Picture picture, Ruler ruler) {
        return changes(picture.facts()).stream()
                .map(change -> ruler.lasting(
                        DriftSignal.RECENT_WORKER_CHANGE, change, ruler.limits().recentChange(), ruler.source(), null));
    }

    /** From the change that makes them as many as the limit says, until the first of them lies far enough back. */
    static Stream<Signal> repeatedChange(Picture picture, Ruler ruler) {
        List<LocalDate> changes = changes(picture.facts());
        Limit within = ruler.limits().repeatedWithin();
        int many = ruler.limits().repeatedChanges();
        var signals = new ArrayList<Signal>();
        for (int last = many - 1; last < changes.size(); last++) {
            LocalDate first = changes.get(last - many + 1);
            var repeated = new Signal(
                    DriftSignal.REPEATED_WORKER_CHANGE,
                    first,
                    changes.get(last),
                    ruler.lastDay(first, within),
                    within,
                    COMMISSIONER,
                    null);
            during(repeated, Days.of(repeated.from(), repeated.until())).forEach(signals::add);
        }
        return signals.stream();
    }

    /** The first keyworker is no change, and the same worker again in the next spell is none either. */
    private static List<LocalDate> changes(CaseFacts facts) {
        var changes = new ArrayList<LocalDate>();
        for (int i = 1; i < facts.keyworkers().size(); i++) {
            WorkerStretch spell = facts.keyworkers().get(i);
            if (!spell.workerId().equals(facts.keyworkers().get(i - 1).workerId())) {
                changes.add(spell.from());
            }
        }
        return changes;
    }

    private static Stream<Signal> during(Signal signal, Days days) {
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(new Signal(
                        signal.code(),
                        signal.since(),
                        days.from(),
                        days.toOrNull(),
                        signal.limit(),
                        signal.source(),
                        signal.about()));
    }
}
