package org.throughline.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.throughline.stack.part.Part;

/** In which order parts stop: none before all that need it have stopped. */
final class StopOrder {
    private StopOrder() {}

    /** The parts in groups; a group stops together, once the group before it has stopped. */
    static List<List<Part>> of(Collection<Part> parts) {
        List<Part> left = new ArrayList<>(parts);
        List<List<Part>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Part> group = left.stream()
                    .filter(part ->
                            left.stream().noneMatch(other -> other.needs().contains(part.name())))
                    .toList();
            if (group.isEmpty()) {
                throw new IllegalArgumentException("Parts that need each other in a circle: " + names(left));
            }
            groups.add(group);
            left.removeAll(group);
        }
        return groups;
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }
}
