package org.throughline.cases.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belongs together: a child can name one sibling only, so whoever hangs together are siblings of each other. */
final class SiblingGroups {

    private SiblingGroups() {}

    /** The references of siblings, group by group; a child without a sibling is in none. */
    static List<List<String>> of(List<ReferredChild> children) {
        Map<String, List<String>> groups = new HashMap<>();
        children.forEach(child -> groups.put(child.childReference(), new ArrayList<>(List.of(child.childReference()))));
        for (ReferredChild child : children) {
            List<String> mine = groups.get(child.childReference());
            List<String> theirs = child.siblingOf() == null ? mine : groups.get(child.siblingOf());
            if (mine != theirs) {
                mine.addAll(theirs);
                theirs.forEach(reference -> groups.put(reference, mine));
            }
        }
        return groups.values().stream()
                .distinct()
                .filter(group -> group.size() > 1)
                .toList();
    }
}
