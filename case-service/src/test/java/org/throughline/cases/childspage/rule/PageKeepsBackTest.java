package org.throughline.cases.childspage.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.NetworkRole;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.platformtest.property.Property;

/** Whatever the record holds: what is kept back is on no page, and all that is shown was for the child. */
class PageKeepsBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String BACK = "kept back";
    private static final String SHOWN = "for the child";

    @Test
    void whatIsKeptBackIsOnNoPage() {
        Property.holds(10_000, random -> {
            ChildsPage page = PageRule.page(record(random), TODAY);

            assertThat(wordsOf(page)).doesNotContain(BACK);
        });
    }

    private static Known record(Random random) {
        return new Known(
                new Known.OfChild(UUID.randomUUID(), null, random.nextBoolean() ? TODAY : null, null),
                some(
                        random,
                        (shown, words) -> new Known.Worker(
                                UUID.randomUUID(),
                                Known.Part.KEYWORKER,
                                TODAY.plusDays(1 + random.nextInt(9)),
                                null,
                                shown,
                                words,
                                words,
                                words)),
                some(
                        random,
                        (shown, words) -> new Known.Promise(
                                shown ? PromiseTo.CHILD : PromiseTo.FAMILY, words, TODAY, TODAY, null, null)),
                some(random, (shown, words) -> new Known.Decision(day(random), words, !shown)),
                some(random, (shown, words) -> new Known.Voice(day(random), words, words, words, shown)),
                some(
                        random,
                        (shown, words) -> new Known.Professional(
                                NetworkRole.POLICE, words, words, words, words, words, day(random), null, shown)),
                some(
                        random,
                        (shown, words) ->
                                new Known.Outcome(words, TODAY, shown && random.nextBoolean() ? TODAY : null, !shown)));
    }

    private static <T> List<T> some(Random random, BiFunction<Boolean, String, T> make) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(n -> random.nextBoolean())
                .map(shown -> make.apply(shown, shown ? SHOWN : BACK))
                .toList();
    }

    private static LocalDate day(Random random) {
        return TODAY.minusDays(random.nextInt(9));
    }

    private static List<String> wordsOf(ChildsPage page) {
        return Stream.of(
                        Stream.ofNullable(page.nextKeyworker())
                                .flatMap(next -> Stream.of(next.name(), next.reach(), next.aboutMe())),
                        page.promises().stream().map(ChildsPage.Promised::words),
                        page.decisions().stream().map(ChildsPage.Decided::words),
                        page.said().stream().flatMap(said -> Stream.of(said.said(), said.wants(), said.feels())),
                        page.helpers().stream()
                                .flatMap(one -> Stream.of(
                                        one.roleWords(), one.organisation(), one.name(), one.reach(), one.helpsWith())),
                        page.workingOn().stream().map(ChildsPage.WorkingOn::childNotices),
                        page.reached().stream().map(ChildsPage.Reached::childNotices))
                .flatMap(words -> words)
                .toList();
    }
}
