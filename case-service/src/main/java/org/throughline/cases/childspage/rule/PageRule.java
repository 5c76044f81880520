package org.throughline.cases.childspage.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.cases.childspage.rule.ChildsPage.Decided;
import org.throughline.cases.childspage.rule.ChildsPage.Helps;
import org.throughline.cases.childspage.rule.ChildsPage.Meeting;
import org.throughline.cases.childspage.rule.ChildsPage.Person;
import org.throughline.cases.childspage.rule.ChildsPage.Promised;
import org.throughline.cases.childspage.rule.ChildsPage.Reached;
import org.throughline.cases.childspage.rule.ChildsPage.Said;
import org.throughline.cases.childspage.rule.ChildsPage.WorkingOn;
import org.throughline.cases.childspage.rule.Known.Part;
import org.throughline.cases.childspage.rule.Known.Worker;
import org.throughline.contracts.codes.PromiseTo;

/**
 * What of a record a child's page says: what was said to the child or by the child, and who is there for the child. What was
 * kept back stays back: the page lies on a kitchen table.
 */
public final class PageRule {

    /** More of one kind is no longer a page; the worker reads the rest with the child. */
    public static final int MOST = 12;

    private PageRule() {}

    /** The page on a day. */
    public static ChildsPage page(Known known, LocalDate day) {
        Known.OfChild child = known.child();
        boolean over = child.endedOn() != null;
        return new ChildsPage(
                child.childId(),
                child.name(),
                day,
                there(known, Part.KEYWORKER, day).findFirst().orElse(null),
                over ? null : next(known, day),
                there(known, Part.COVER, day).findFirst().orElse(null),
                there(known, Part.CO_WORKER, day).toList(),
                promises(known.promises(), day),
                decisions(known.decisions()),
                said(known.voices()),
                helpers(known.network(), day),
                workingOn(known.outcomes()),
                reached(known.outcomes()),
                over ? null : meeting(child.visitDueOn(), day).orElse(null),
                child.endedOn());
    }

    private static Stream<Person> there(Known known, Part part, LocalDate day) {
        return known.workers().stream()
                .filter(worker -> worker.part() == part && worker.isThere(day))
                .map(PageRule::person);
    }

    private static Person next(Known known, LocalDate day) {
        return known.workers().stream()
                .filter(worker -> worker.part() == Part.KEYWORKER && worker.childTold())
                .filter(worker -> worker.from().isAfter(day))
                .min(Comparator.comparing(Worker::from))
                .map(PageRule::person)
                .orElse(null);
    }

    private static Person person(Worker worker) {
        // that a keyworker will go is said with who comes, never by a date alone
        LocalDate until =
                worker.part() == Part.COVER && worker.to() != null ? worker.to().minusDays(1) : null;
        return new Person(worker.workerId(), worker.knownAs(), worker.reach(), worker.aboutMe(), worker.from(), until);
    }

    private static List<Promised> promises(List<Known.Promise> promises, LocalDate day) {
        return promises.stream()
                .filter(promise -> promise.to() == PromiseTo.CHILD)
                .sorted(Comparator.comparing(Known.Promise::madeOn).reversed())
                .limit(MOST)
                .map(promise -> new Promised(
                        promise.words(),
                        promise.madeOn(),
                        promise.dueOn(),
                        standing(promise, day),
                        promise.settledOn()))
                .toList();
    }

    private static ChildsPage.Standing standing(Known.Promise promise, LocalDate day) {
        if (promise.outcome() == null) {
            return day.isAfter(promise.dueOn()) ? ChildsPage.Standing.LATE : ChildsPage.Standing.TO_COME;
        }
        return switch (promise.outcome()) {
            case KEPT -> ChildsPage.Standing.KEPT;
            case BROKEN -> ChildsPage.Standing.NOT_KEPT;
        };
    }

    private static List<Decided> decisions(List<Known.Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.forTheChild() != null && !decision.superseded())
                .sorted(Comparator.comparing(Known.Decision::decidedOn).reversed())
                .limit(MOST)
                .map(decision -> new Decided(decision.decidedOn(), decision.forTheChild()))
                .toList();
    }

    private static List<Said> said(List<Known.Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.onChildsPage()
                        && (voice.said() != null || voice.wants() != null || voice.feels() != null))
                .sorted(Comparator.comparing(Known.Voice::heardOn).reversed())
                .limit(MOST)
                .map(voice -> new Said(voice.heardOn(), voice.said(), voice.wants(), voice.feels()))
                .toList();
    }

    private static List<Helps> helpers(List<Known.Professional> network, LocalDate day) {
        return network.stream()
                .filter(one ->
                        one.onChildsPage() && !day.isBefore(one.from()) && (one.to() == null || day.isBefore(one.to())))
                .sorted(Comparator.comparing(Known.Professional::from))
                .limit(MOST)
                .map(one -> new Helps(
                        one.role(), one.roleWords(), one.organisation(), one.name(), one.reach(), one.helpsWith()))
                .toList();
    }

    private static List<WorkingOn> workingOn(List<Known.Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.dropped() && outcome.reachedOn() == null)
                .sorted(Comparator.comparing(Known.Outcome::dueOn))
                .limit(MOST)
                .map(outcome -> new WorkingOn(outcome.childNotices(), outcome.dueOn()))
                .toList();
    }

    private static List<Reached> reached(List<Known.Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.reachedOn() != null)
                .sorted(Comparator.comparing(Known.Outcome::reachedOn).reversed())
                .limit(MOST)
                .map(outcome -> new Reached(outcome.childNotices(), outcome.reachedOn()))
                .toList();
    }

    private static Optional<Meeting> meeting(LocalDate by, LocalDate day) {
        return Optional.ofNullable(by).map(last -> new Meeting(last, day.isAfter(last)));
    }
}
