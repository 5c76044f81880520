package org.throughline.cases.held.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the tables that refer to a child, straight or over others, and in which order they can be erased. */
public final class FollowReferences {

    private static final String ROOT = "child";
    /** Records that were merged are one child's. */
    private static final String ONE_CHILD = "id = any(same_child(:child))";

    private static final List<String> DIRECT = List.of("child_id", "case_id");

    private FollowReferences() {}

    /** Each table that holds something about the child {@code :child}, with the condition that finds its rows, nearest first. */
    public static Map<String, String> from(Collection<Reference> references) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(ROOT, ONE_CHILD);
        Set<String> last = Set.of(ROOT);
        while (!last.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (Reference reference : inOrder(references)) {
                if (reference.toOneRow()
                        && last.contains(reference.parent())
                        && !found.containsKey(reference.table())) {
                    found.put(reference.table(), reference.within(found.get(reference.parent())));
                    next.add(reference.table());
                }
            }
            last = next;
        }
        return found;
    }

    /**
     * The tables so that none comes after one it refers to. References of a table to itself do not count, nor those that are
     * held at the end of a transaction only.
     */
    public static List<String> erasable(Collection<String> tables, Collection<Reference> references) {
        List<String> left = new ArrayList<>(new TreeSet<>(tables));
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> references.stream()
                            .noneMatch(reference -> reference.heldAtOnce()
                                    && reference.parent().equals(table)
                                    && !reference.table().equals(table)
                                    && left.contains(reference.table())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other in a circle: " + left);
            }
            order.addAll(free);
            left.removeAll(free);
        }
        return order;
    }

    /** The nearest way first: by the child, by the case, by anything else. */
    private static List<Reference> inOrder(Collection<Reference> references) {
        return references.stream()
                .sorted(Comparator.<Reference>comparingInt(reference -> rank(reference.columns()))
                        .thenComparing(Reference::table)
                        .thenComparing(Reference::columns))
                .toList();
    }

    private static int rank(String columns) {
        int place = DIRECT.indexOf(columns);
        return place < 0 ? DIRECT.size() : place;
    }
}
