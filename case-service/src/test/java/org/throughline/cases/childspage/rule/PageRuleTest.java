package org.throughline.cases.childspage.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.cases.childspage.rule.ChildsPage.Decided;
import org.throughline.cases.childspage.rule.ChildsPage.Meeting;
import org.throughline.cases.childspage.rule.ChildsPage.Person;
import org.throughline.cases.childspage.rule.ChildsPage.Promised;
import org.throughline.cases.childspage.rule.ChildsPage.Reached;
import org.throughline.cases.childspage.rule.ChildsPage.Said;
import org.throughline.cases.childspage.rule.ChildsPage.Standing;
import org.throughline.cases.childspage.rule.ChildsPage.WorkingOn;
import org.throughline.cases.childspage.rule.Known.Part;
import org.throughline.contracts.codes.NetworkRole;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;

class PageRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID CHILD = new UUID(0, 1);

    @Test
    void theKeyworkerOfTheDayStandsThereAndWhoComesOnlyIfTheChildKnows() {
        Known known = workers(
                worker("Jo", Part.KEYWORKER, TODAY.minusDays(30), TODAY, true),
                worker("Sam", Part.KEYWORKER, TODAY, TODAY.plusDays(5), false),
                worker("Lee", Part.KEYWORKER, TODAY.plusDays(9), null, true),
                worker("Kim", Part.KEYWORKER, TODAY.plusDays(5), TODAY.plusDays(9), true));

        ChildsPage page = PageRule.page(known, TODAY);

        assertThat(page.keyworker()).isEqualTo(new Person(CHILD, "Sam", "ring", "dogs", TODAY, null));
        assertThat(page.nextKeyworker().name()).isEqualTo("Kim");
        assertThat(PageRule.page(workers(worker("Kim", Part.KEYWORKER, TODAY.plusDays(5), null, false)), TODAY)
                        .nextKeyworker())
                .isNull();
    }

    @Test
    void whoCoversIsThereUntilTheLastDayOfTheCover() {
        Known known = workers(
                worker("Sam", Part.KEYWORKER, TODAY.minusDays(9), null, true),
                worker("Pat", Part.COVER, TODAY.minusDays(1), TODAY.plusDays(1), false),
                worker("Ash", Part.CO_WORKER, TODAY, null, false),
                worker("Old", Part.CO_WORKER, TODAY.minusDays(9), TODAY, false));

        ChildsPage page = PageRule.page(known, TODAY);

        assertThat(page.cover()).isEqualTo(new Person(CHILD, "Pat", "ring", "dogs", TODAY.minusDays(1), TODAY));
        assertThat(page.others()).extracting(Person::name).containsExactly("Ash");
        assertThat(PageRule.page(known, TODAY.plusDays(1)).cover()).isNull();
    }

    @Test
    void aPromiseToTheChildSaysHowItStands() {
        Known known = promises(
                promise(PromiseTo.CHILD, "to come", 1, TODAY, null, null),
                promise(PromiseTo.CHILD, "late", 2, TODAY.minusDays(1), null, null),
                promise(PromiseTo.CHILD, "kept", 3, TODAY, PromiseOutcome.KEPT, TODAY),
                promise(PromiseTo.CHILD, "broken", 4, TODAY, PromiseOutcome.BROKEN, TODAY),
                promise(PromiseTo.FAMILY, "to Mum", 5, TODAY, null, null));

        List<Promised> promises = PageRule.page(known, TODAY).promises();

        assertThat(promises)
                .containsExactly(
                        new Promised("to come", TODAY.minusDays(1), TODAY, Standing.TO_COME, null),
                        new Promised("late", TODAY.minusDays(2), TODAY.minusDays(1), Standing.LATE, null),
                        new Promised("kept", TODAY.minusDays(3), TODAY, Standing.KEPT, TODAY),
                        new Promised("broken", TODAY.minusDays(4), TODAY, Standing.NOT_KEPT, TODAY));
    }

    @Test
    void ofDecisionsOnlyTheWordsForTheChildAreSaidAndOnlyWhileTheyHold() {
        Known known = known(
                List.of(),
                List.of(),
                List.of(
                        new Known.Decision(TODAY.minusDays(2), "You stay with Gran.", false),
                        new Known.Decision(TODAY, "You see Mum on Saturdays.", false),
                        new Known.Decision(TODAY, null, false),
                        new Known.Decision(TODAY, "You see Mum on Sundays.", true)),
                List.of(),
                List.of(),
                List.of());

        assertThat(PageRule.page(known, TODAY).decisions())
                .containsExactly(
                        new Decided(TODAY, "You see Mum on Saturdays."),
                        new Decided(TODAY.minusDays(2), "You stay with Gran."));
    }

    @Test
    void whatTheChildSaidStandsThereWhereTheChildWantsIt() {
        Known known = known(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Known.Voice(TODAY.minusDays(1), "first", null, null, true),
                        new Known.Voice(TODAY, null, "Gran", null, true),
                        new Known.Voice(TODAY, null, null, "sad", true),
                        new Known.Voice(TODAY, null, null, null, true),
                        new Known.Voice(TODAY, "not here", null, null, false)),
                List.of(),
                List.of());

        assertThat(PageRule.page(known, TODAY).said())
                .containsExactly(
                        new Said(TODAY, null, "Gran", null),
                        new Said(TODAY, null, null, "sad"),
                        new Said(TODAY.minusDays(1), "first", null, null));
    }

    @Test
    void whoHelpsTodayAndMayBeShownIsShown() {
        Known known = known(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        professional("teacher", TODAY.minusDays(1), null, true),
                        professional("nurse", TODAY.minusDays(9), TODAY.plusDays(1), true),
                        professional("left", TODAY.minusDays(9), TODAY, true),
                        professional("to come", TODAY.plusDays(1), null, true),
                        professional("officer", TODAY.minusDays(9), null, false)),
                List.of());

        assertThat(PageRule.page(known, TODAY).helpers())
                .extracting(ChildsPage.Helps::name)
                .containsExactly("nurse", "teacher");
    }

    @Test
    void whatIsWorkedOnStandsApartFromWhatWasReached() {
        Known known = known(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Known.Outcome("later", TODAY.plusDays(2), null, false),
                        new Known.Outcome("soon", TODAY.plusDays(1), null, false),
                        new Known.Outcome("given up", TODAY.plusDays(1), null, true),
                        new Known.Outcome("before", TODAY, TODAY.minusDays(1), false),
                        new Known.Outcome("done", TODAY, TODAY, false)));

        ChildsPage page = PageRule.page(known, TODAY);

        assertThat(page.workingOn())
                .containsExactly(new WorkingOn("soon", TODAY.plusDays(1)), new WorkingOn("later", TODAY.plusDays(2)));
        assertThat(page.reached())
                .containsExactly(new Reached("done", TODAY), new Reached("before", TODAY.minusDays(1)));
    }

    @Test
    void theNextVisitIsLateAfterItsLastDay() {
        assertThat(meeting(TODAY)).isEqualTo(new Meeting(TODAY, false));
        assertThat(meeting(TODAY.minusDays(1))).isEqualTo(new Meeting(TODAY.minusDays(1), true));
        assertThat(meeting(null)).isNull();
    }

    @Test
    void afterTheEndNobodyComes() {
        Known known = new Known(
                new Known.OfChild(CHILD, "Ada", TODAY, TODAY.plusDays(3)),
                List.of(worker("Kim", Part.KEYWORKER, TODAY.plusDays(5), null, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        ChildsPage page = PageRule.page(known, TODAY);

        assertThat(page.endedOn()).isEqualTo(TODAY);
        assertThat(page.nextKeyworker()).isNull();
        assertThat(page.meeting()).isNull();
        assertThat(page.name()).isEqualTo("Ada");
        assertThat(page.childId()).isEqualTo(CHILD);
        assertThat(page.day()).isEqualTo(TODAY);
    }

    @Test
    void aPageHasRoomForTwelveOfAKind() {
        Known known = promises(IntStream.range(0, 20)
                .mapToObj(n -> promise(PromiseTo.CHILD, "n" + n, n, TODAY, null, null))
                .toArray(Known.Promise[]::new));

        assertThat(PageRule.page(known, TODAY).promises())
                .extracting(Promised::words)
                .hasSize(PageRule.MOST)
                .startsWith("n0")
                .endsWith("n11");
    }

    private static Meeting meeting(LocalDate dueOn) {
        return PageRule.page(
                        new Known(
                                new Known.OfChild(CHILD, "Ada", null, dueOn),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        TODAY)
                .meeting();
    }

    private static Known workers(Known.Worker... workers) {
        return known(List.of(workers), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Known promises(Known.Promise... promises) {
        return known(List.of(), List.of(promises), List.of(), List.of(), List.of(), List.of());
    }

    private static Known known(
            List<Known.Worker> workers,
            List<Known.Promise> promises,
            List<Known.Decision> decisions,
            List<Known.Voice> voices,
            List<Known.Professional> network,
            List<Known.Outcome> outcomes) {
        return new Known(
                new Known.OfChild(CHILD, "Ada", null, null), workers, promises, decisions, voices, network, outcomes);
    }

    private static Known.Worker worker(String name, Part part, LocalDate from, LocalDate to, boolean told) {
        return new Known.Worker(CHILD, part, from, to, told, name, "ring", "dogs");
    }

    private static Known.Promise promise(
            PromiseTo to, String words, int daysAgo, LocalDate dueOn, PromiseOutcome outcome, LocalDate on) {
        return new Known.Promise(to, words, TODAY.minusDays(daysAgo), dueOn, outcome, on);
    }

    private static Known.Professional professional(String name, LocalDate from, LocalDate to, boolean shown) {
        return new Known.Professional(NetworkRole.SCHOOL, null, "Example School", name, null, null, from, to, shown);
    }
}
