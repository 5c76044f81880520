package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries every set of cases in every session: slow, and with nothing in common with the planner but the question. */
final class EveryPlan {

    private final PodToPlan pod;
    private final Set<List<Object>> hopeless = new HashSet<>();

    private EveryPlan(PodToPlan pod) {
        this.pod = pod;
    }

    /** Whether any plan meets every date of this pod. */
    static boolean canMeetEveryDate(PodToPlan pod) {
        return new EveryPlan(pod)
                .from(0, pod.cases().stream().map(CaseToPlan::reviewDue).toList());
    }

    private boolean from(int place, List<LocalDate> due) {
        if (place == pod.sessions().size()) {
            return due.stream().noneMatch(day -> day.isBefore(pod.until()));
        }
        Session session = pod.sessions().get(place);
        if (due.stream().anyMatch(day -> day.isBefore(session.day())) || hopeless.contains(List.of(place, due))) {
            return false;
        }
        for (int chosen = 0; chosen < 1 << due.size(); chosen++) {
            if (minutes(chosen) <= pod.room(session.minutes()) && from(place + 1, after(session, chosen, due))) {
                return true;
            }
        }
        hopeless.add(List.of(place, due));
        return false;
    }

    private int minutes(int chosen) {
        int minutes = 0;
        for (int i = 0; i < pod.cases().size(); i++) {
            minutes += (chosen >> i & 1) * pod.cases().get(i).minutes();
        }
        return minutes;
    }

    private List<LocalDate> after(Session session, int chosen, List<LocalDate> due) {
        List<LocalDate> after = new ArrayList<>(due);
        for (int i = 0; i < due.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                after.set(i, session.day().plusDays(pod.cases().get(i).limitDays()));
            }
        }
        return after;
    }
}
