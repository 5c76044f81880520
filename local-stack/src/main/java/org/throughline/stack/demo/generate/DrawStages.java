package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.StageStep;

/** The stages a case went through to reach its last one, and when. */
final class DrawStages {
    private static final double ROOM_FOR_EARLIER_STAGES = 0.7;

    private final Dice dice;

    DrawStages(Dice dice) {
        this.dice = dice;
    }

    /** How many days a case has been open when this is its last stage. */
    int daysOpen(Stage last) {
        return switch (last) {
            case ASSESSMENT, CLOSED -> dice.between(3, 58);
            case CHILD_IN_NEED -> longTail(45, 360);
            case CHILD_PROTECTION -> longTail(70, 260);
            case LOOKED_AFTER -> longTail(120, 1_300);
            case PERMANENCE -> longTail(420, 1_000);
            case LEAVING_CARE -> longTail(300, 1_200);
        };
    }

    private int longTail(int least, int meanBeyond) {
        return Math.min(3_600, least + dice.daysUntilNext(365.25 / meanBeyond));
    }

    /** The steps from opening to the last stage; {@code until} is the end of the case or today. */
    List<StageStep> steps(Stage last, LocalDate opens, LocalDate until, LocalDate bornOn) {
        List<Stage> path = path(last);
        long open = ChronoUnit.DAYS.between(opens, until);
        long[] lengths = path.stream().mapToLong(this::usualLength).toArray();
        lengths[lengths.length - 1] = 0;
        if (last == Stage.LEAVING_CARE) {
            long at16 = ChronoUnit.DAYS.between(opens, bornOn.plusYears(16)) + dice.between(0, 60);
            lengths[lengths.length - 2] = Math.max(7, at16 - before(lengths, lengths.length - 2));
        }
        double scale = Math.min(1, ROOM_FOR_EARLIER_STAGES * open / Math.max(1, before(lengths, lengths.length)));
        List<StageStep> steps = new ArrayList<>();
        long day = 0;
        for (int index = 0; index < path.size(); index++) {
            steps.add(new StageStep(path.get(index), opens.plusDays(day)));
            day += Math.max(1, Math.round(lengths[index] * scale));
        }
        return steps;
    }

    private static long before(long[] lengths, int end) {
        long sum = 0;
        for (int index = 0; index < end; index++) {
            sum += lengths[index];
        }
        return sum;
    }

    private int usualLength(Stage stage) {
        return switch (stage) {
            case ASSESSMENT -> dice.between(18, 62);
            case CHILD_IN_NEED -> dice.between(40, 200);
            case CHILD_PROTECTION -> dice.between(80, 300);
            default -> dice.between(200, 420);
        };
    }

    private List<Stage> path(Stage last) {
        List<Stage> path = new ArrayList<>(List.of(Stage.ASSESSMENT));
        switch (last) {
            case CHILD_PROTECTION -> addIf(0.45, Stage.CHILD_IN_NEED, path);
            case CHILD_IN_NEED -> addIf(0.1, Stage.CHILD_PROTECTION, path);
            case LOOKED_AFTER, PERMANENCE, LEAVING_CARE -> {
                addIf(0.35, Stage.CHILD_IN_NEED, path);
                addIf(0.55, Stage.CHILD_PROTECTION, path);
                if (last != Stage.LOOKED_AFTER) {
                    path.add(Stage.LOOKED_AFTER);
                }
            }
            default -> {
                return path;
            }
        }
        path.add(last);
        return path;
    }

    private void addIf(double probability, Stage stage, List<Stage> path) {
        if (dice.chance(probability)) {
            path.add(stage);
        }
    }
}
