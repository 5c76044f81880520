package org.throughline.cases.continuityplan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts brothers and sisters of one pod together: who is a sibling of a sibling belongs to them too. */
final class GroupSiblings {

    private static final Comparator<CaseToHandOn> BY_ID = Comparator.comparing(CaseToHandOn::caseId);

    private GroupSiblings() {}

    /** The groups, each in the order of the case ids; a child without siblings among them is a group of one. */
    static Collection<List<CaseToHandOn>> of(SuccessionFacts facts) {
        List<CaseToHandOn> cases = facts.cases().stream().sorted(BY_ID).toList();
        Map<UUID, CaseToHandOn> byChild = cases.stream().collect(Collectors.toMap(CaseToHandOn::childId, each -> each));
        var groupOf = new HashMap<UUID, List<CaseToHandOn>>();
        cases.forEach(each -> groupOf.put(each.childId(), new ArrayList<>(List.of(each))));
        for (SiblingPair pair : facts.siblings()) {
            CaseToHandOn one = byChild.get(pair.childId());
            CaseToHandOn other = byChild.get(pair.siblingId());
            if (one != null
                    && other != null
                    && one.podId() != null
                    && one.podId().equals(other.podId())) {
                join(groupOf, groupOf.get(one.childId()), groupOf.get(other.childId()));
            }
        }
        return cases.stream()
                .map(each -> groupOf.get(each.childId()))
                .distinct()
                .map(group -> group.stream().sorted(BY_ID).toList())
                .toList();
    }

    private static void join(
            Map<UUID, List<CaseToHandOn>> groupOf, List<CaseToHandOn> group, List<CaseToHandOn> other) {
        if (group != other) {
            group.addAll(other);
            other.forEach(each -> groupOf.put(each.childId(), group));
        }
    }
}
