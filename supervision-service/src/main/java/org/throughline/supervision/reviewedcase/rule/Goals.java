package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.codes.ScoredBy;

/** The change goals, and when each moved last. */
final class Goals implements Fold {

    private static final class Goal {
        GoalSet set;
        LocalDate dueOn;
        final Map<ScoredBy, TreeMap<LocalDate, Integer>> scores = new EnumMap<>(ScoredBy.class);

        OpenGoal open() {
            return new OpenGoal(set.goalId(), set.setOn(), dueOn, lastMovedOn());
        }

        /** Each view is compared with the one before of the same people: a child's 3 is no step back from a worker's 6. */
        private LocalDate lastMovedOn() {
            LocalDate moved = set.setOn();
            for (TreeMap<LocalDate, Integer> seen : scores.values()) {
                int before = set.baseline();
                for (Map.Entry<LocalDate, Integer> score : seen.entrySet()) {
                    if (score.getValue() > before && score.getKey().isAfter(moved)) {
                        moved = score.getKey();
                    }
                    before = score.getValue();
                }
            }
            return moved;
        }
    }

    private final Map<UUID, Goal> goals = new HashMap<>();
    private final LastDay changed;

    Goals(LastDay changed) {
        this.changed = changed;
    }

    @Override
    public void take(DomainEvent event) {
        if (event instanceof GoalSet set) {
            var goal = new Goal();
            goal.set = set;
            goal.dueOn = set.dueOn();
            goals.put(set.goalId(), goal);
            changed.on(set.setOn());
        } else if (event instanceof GoalRevised revised) {
            changed.on(revised.revisedOn());
            goals.computeIfPresent(revised.goalId(), (id, goal) -> {
                goal.dueOn = revised.dueOn();
                return goal;
            });
        } else if (event instanceof GoalProgressed seen) {
            goals.computeIfPresent(seen.goalId(), (id, goal) -> {
                goal.scores
                        .computeIfAbsent(seen.scoredBy(), by -> new TreeMap<>())
                        .put(seen.scoredOn(), seen.score());
                return goal;
            });
        } else if (event instanceof GoalClosed closed) {
            changed.on(closed.closedOn());
            goals.remove(closed.goalId());
        }
    }

    List<OpenGoal> open() {
        return goals.values().stream()
                .map(Goal::open)
                .sorted(Comparator.comparing(OpenGoal::dueOn).thenComparing(OpenGoal::id))
                .toList();
    }
}
