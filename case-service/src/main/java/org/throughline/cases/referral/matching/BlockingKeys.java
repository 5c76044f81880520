package org.throughline.cases.referral.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a child of ours must share with a child of the referral to be looked at. A slip is in the name or in the date, never
 * in both, and a swapped date is searched for too: so no match of the rule is missed, whatever the spelling of the name.
 *
 * @param laChildIds of all children of the referral
 * @param nhsNumbers likewise
 * @param upns likewise
 * @param datesOfBirth likewise, and with day and month swapped
 * @param expectedDatesOfBirth of the unborn ones
 */
public record BlockingKeys(
        Set<String> laChildIds,
        Set<String> nhsNumbers,
        Set<String> upns,
        Set<LocalDate> datesOfBirth,
        Set<LocalDate> expectedDatesOfBirth) {

    /** The keys of all children of a referral together: one search finds every candidate. */
    public static BlockingKeys of(List<HandedOverChild> children) {
        return new BlockingKeys(
                all(children, ChildFacts::laChildId),
                all(children, ChildFacts::nhsNumber),
                all(children, ChildFacts::upn),
                all(children, ChildFacts::dateOfBirth).stream()
                        .flatMap(date -> Stream.of(date, OneSlip.swapped(date)))
                        .collect(Collectors.toSet()),
                all(children, ChildFacts::expectedDateOfBirth));
    }

    /** Whether a child is a candidate by these keys. */
    public boolean find(ChildFacts known) {
        return has(laChildIds, known.laChildId())
                || has(nhsNumbers, known.nhsNumber())
                || has(upns, known.upn())
                || has(datesOfBirth, known.dateOfBirth())
                || has(expectedDatesOfBirth, known.expectedDateOfBirth());
    }

    private static <T> boolean has(Set<T> keys, T key) {
        return key != null && keys.contains(key);
    }

    private static <T> Set<T> all(List<HandedOverChild> children, Function<ChildFacts, T> field) {
        return children.stream()
                .map(child -> field.apply(child.facts()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
