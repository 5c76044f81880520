package org.throughline.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.throughline.stack.part.Part;

/** In which order parts stop: none before all that need it have stopped. */
final class StopOrder {
    private StopOrder() {}

    /**
     * The parts in groups; a group stops together, once the group before it has stopped. What needs nothing else (Kafka, and
     * PostgreSQL, which is given first and holds the facts) stops alone, last given first.
     */
    static List<List<Part>> of(Collection<Part> parts) {
        List<Part> left = new ArrayList<>(parts);
        List<List<Part>> groups = new ArrayList<>();
        while (left.stream().anyMatch(part -> !part.needs().isEmpty())) {
            List<Part> group = left.stream()
                    .filter(part -> !part.needs().isEmpty())
                    .filter(part ->
                            left.stream().noneMatch(other -> other.needs().contains(part.name())))
                    .toList();
            if (group.isEmpty()) {
                throw new IllegalArgumentException("Some parts need each other in a circle");
            }
            groups.add(group);
            left.removeAll(group);
        }
        Collections.reverse(left);
        left.forEach(foundation -> groups.add(List.of(foundation)));
        return groups;
    }
}
