package org.throughline.supervision.reviewplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases with the same limit and the same minutes. Two of them can change places in every plan from the day on which both wait, so
 * that it is enough to ask how many of a class a session takes: they are the first due.
 *
 * @param limitDays the limit of each
 * @param minutes the minutes of each
 * @param cases the cases, first due first
 */
record CaseClass(int limitDays, int minutes, List<CaseToPlan> cases) {

    /** The classes of these cases, shortest limit first. */
    static List<CaseClass> of(List<CaseToPlan> cases) {
        Map<Long, ArrayList<CaseToPlan>> byNeed = new TreeMap<>();
        cases.forEach(c -> byNeed.computeIfAbsent(((long) c.limitDays() << 32) | c.minutes(), need -> new ArrayList<>())
                .add(c));
        return byNeed.values().stream().map(CaseClass::of).toList();
    }

    private static CaseClass of(ArrayList<CaseToPlan> same) {
        same.sort(CaseToPlan.FIRST_DUE_FIRST);
        return new CaseClass(same.get(0).limitDays(), same.get(0).minutes(), List.copyOf(same));
    }
}
