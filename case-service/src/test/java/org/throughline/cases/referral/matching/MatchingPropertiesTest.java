package org.throughline.cases.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any referral, over seeded random ones that are full of near twins; the seed is the test's name. */
class MatchingPropertiesTest {

    private static final List<String> GIVEN = List.of("Ali", "Alia", "Ada", "Adah", "Zo\u00eb", "Zoe", "Byron");
    private static final List<String> FAMILY = List.of("Byron", "Bryon", "O'Neill", "ONeill", "Khan", "Ada");

    private final List<HandedOverChild> children = new ArrayList<>();
    private final List<KnownChild> known = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void childrenInAreChildrenOut(long seed) {
        given(new Random(seed));

        var verdicts = Matching.match(children, known);

        assertThat(verdicts)
                .extracting(Verdict::reference)
                .containsExactlyElementsOf(
                        children.stream().map(HandedOverChild::reference).toList());
        assertThat(verdicts.stream().filter(v -> v.match() == Match.KNOWN))
                .extracting(Verdict::knownChildId)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderDoesNotMatter(long seed) {
        var random = new Random(seed);
        given(random);
        var before = byReference(Matching.match(children, known));

        Collections.shuffle(children, random);
        Collections.shuffle(known, random);

        assertThat(byReference(Matching.match(children, known))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBlockingKeysMissNothing(long seed) {
        given(new Random(seed));
        var keys = BlockingKeys.of(children);

        var candidates = known.stream().filter(k -> keys.find(k.facts())).toList();

        assertThat(Matching.match(children, candidates)).isEqualTo(Matching.match(children, known));
    }

    private void given(Random random) {
        IntStream.range(0, 1 + random.nextInt(6))
                .forEach(i -> children.add(new HandedOverChild("c" + i, facts(random))));
        IntStream.range(0, random.nextInt(30)).forEach(i -> known.add(new KnownChild(new UUID(0, i), facts(random))));
    }

    private static ChildFacts facts(Random random) {
        boolean unborn = random.nextInt(5) == 0;
        var date = LocalDate.of(2019, 1 + random.nextInt(4), 1 + random.nextInt(4));
        return new ChildFacts(
                maybe(random, r -> "LA" + r.nextInt(12)),
                maybe(random, r -> "NHS" + r.nextInt(12)),
                null,
                unborn ? null : GIVEN.get(random.nextInt(GIVEN.size())),
                FAMILY.get(random.nextInt(FAMILY.size())),
                unborn ? null : date,
                unborn ? date : null);
    }

    private static String maybe(Random random, Function<Random, String> value) {
        return random.nextInt(3) == 0 ? value.apply(random) : null;
    }

    private static Map<String, Verdict> byReference(List<Verdict> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(Verdict::reference, Function.identity()));
    }
}
