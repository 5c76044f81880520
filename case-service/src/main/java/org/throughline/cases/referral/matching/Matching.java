package org.throughline.cases.referral.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.cases.referral.matching.Comparison.Strength;

/**
 * Says of each child of a referral whether it is a child of ours, may be one, or is new. As many verdicts as children, in
 * their order; the order of children and candidates changes no verdict. Children of one referral are never taken for each other.
 */
public final class Matching {

    private Matching() {}

    /** The verdicts on the children of one referral against the candidates that {@link BlockingKeys} found. */
    public static List<Verdict> match(List<HandedOverChild> children, List<KnownChild> candidates) {
        List<Map<UUID, Comparison>> found = new ArrayList<>();
        for (HandedOverChild child : children) {
            found.add(compare(child, candidates));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int at = 0; at < children.size(); at++) {
            Map<UUID, Comparison> mine = new HashMap<>(found.get(at));
            Set<UUID> claimedByOthers = claimed(found, at);
            // a sibling who is alike takes the place of one who is merely close: twins Ali and Alia
            mine.entrySet()
                    .removeIf(e -> e.getValue().strength() == Strength.CLOSE && claimedByOthers.contains(e.getKey()));
            verdicts.add(verdict(children.get(at).reference(), mine, identifiedByOthers(found, at)));
        }
        return List.copyOf(verdicts);
    }

    private static Map<UUID, Comparison> compare(HandedOverChild child, List<KnownChild> candidates) {
        Map<UUID, Comparison> likely = new HashMap<>();
        for (KnownChild candidate : candidates) {
            Comparison comparison = Comparison.of(child.facts(), candidate.facts());
            if (comparison.strength() != Strength.APART) {
                likely.merge(candidate.id(), comparison, Comparison::stronger);
            }
        }
        return likely;
    }

    private static Verdict verdict(String reference, Map<UUID, Comparison> likely, Set<UUID> identifiedByOthers) {
        Set<UUID> identified = likely.entrySet().stream()
                .filter(e -> e.getValue().strength() == Strength.IDENTIFIED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (identified.size() == 1) {
            UUID one = identified.iterator().next();
            Comparison comparison = likely.get(one);
            if (comparison.contradicted().isEmpty() && !identifiedByOthers.contains(one)) {
                return new Verdict(reference, Match.KNOWN, one, new TreeMap<>(), comparison.agreed(), Set.of());
            }
        }
        if (likely.isEmpty()) {
            return new Verdict(reference, Match.NEW, null, new TreeMap<>(), Set.of(), Set.of());
        }
        Set<Evidence> contradicted = EnumSet.noneOf(Evidence.class);
        Set<Evidence> agreed = EnumSet.noneOf(Evidence.class);
        likely.values().forEach(comparison -> {
            agreed.addAll(comparison.agreed());
            contradicted.addAll(comparison.contradicted());
        });
        if (identified.stream().anyMatch(identifiedByOthers::contains)) {
            contradicted.add(Evidence.ANOTHER_CHILD_OF_THE_REFERRAL);
        }
        return new Verdict(reference, Match.POSSIBLE_DUPLICATE, null, agreements(likely), agreed, contradicted);
    }

    private static SortedMap<UUID, Set<Evidence>> agreements(Map<UUID, Comparison> likely) {
        SortedMap<UUID, Set<Evidence>> agreements = new TreeMap<>();
        likely.forEach((child, comparison) -> agreements.put(child, comparison.agreed()));
        return agreements;
    }

    private static Set<UUID> claimed(List<Map<UUID, Comparison>> found, int except) {
        return ofOthers(
                found,
                except,
                comparison -> comparison.strength() == Strength.ALIKE || comparison.strength() == Strength.IDENTIFIED);
    }

    private static Set<UUID> identifiedByOthers(List<Map<UUID, Comparison>> found, int except) {
        // a sibling's number on the wrong child contradicts itself and does not put the right child in doubt
        return ofOthers(
                found,
                except,
                comparison -> comparison.strength() == Strength.IDENTIFIED
                        && comparison.contradicted().isEmpty());
    }

    private static Set<UUID> ofOthers(List<Map<UUID, Comparison>> found, int except, Predicate<Comparison> wanted) {
        return IntStream.range(0, found.size())
                .filter(at -> at != except)
                .mapToObj(found::get)
                .flatMap(comparisons -> comparisons.entrySet().stream())
                .filter(e -> wanted.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
