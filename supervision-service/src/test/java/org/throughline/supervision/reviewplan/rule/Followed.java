package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What comes of a plan when a pod follows it, counted apart from the planner. */
final class Followed {

    private final Map<UUID, LocalDate> due = new HashMap<>();
    private final Map<UUID, Integer> limits = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    Followed(PodToPlan pod, ReviewPlan plan) {
        for (CaseToPlan planned : pod.cases()) {
            due.put(planned.caseId(), planned.reviewDue());
            limits.put(planned.caseId(), planned.limitDays());
        }
        plan.weeks().forEach(this::hold);
        due.forEach((id, day) -> breaks(id, day, pod.until()));
    }

    private void hold(Week week) {
        for (Discussion discussion : week.discussions()) {
            UUID id = discussion.caseId();
            breaks(id, due.get(id), week.day());
            due.put(id, week.day().plusDays(limits.get(id)));
        }
    }

    private void breaks(UUID id, LocalDate day, LocalDate at) {
        if (day.isBefore(at)) {
            broken.add(id + " " + day);
        }
    }

    /** Each date that was not met, as case and date. */
    List<String> brokenDates() {
        return broken.stream().sorted().toList();
    }
}
