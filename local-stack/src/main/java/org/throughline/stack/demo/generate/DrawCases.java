package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.Child;
import org.throughline.stack.demo.council.Timeline;

/** Families and the cases of their children: open today, or closed within the three years. */
final class DrawCases {
    private static final double SAME_STAGE_AS_SIBLING = 0.85;
    private static final double SAME_DAY_AS_SIBLING = 0.9;
    private static final double RE_REFERRED = 0.12;
    private static final Mix<String> AFTER_ASSESSMENT = Mix.of("RC8", 65).and("RC9", 35);
    private static final Mix<String> AFTER_CARE =
            Mix.of("RC7", 55).and("RC4", 20).and("RC1", 12).and("RC3", 8).and("RC6", 5);
    private static final Mix<String> AFTER_SERVICES =
            Mix.of("RC7", 88).and("RC3", 5).and("RC5", 5).and("RC6", 2);

    private final Dice dice;
    private final Timeline timeline;
    private final DrawStages stages;
    private final DrawChild children;
    private final List<Journey> journeys = new ArrayList<>();
    private int families;
    private int closed;

    DrawCases(Dice dice, Timeline timeline) {
        this.dice = dice;
        this.timeline = timeline;
        this.stages = new DrawStages(dice.split());
        this.children = new DrawChild(dice.split());
    }

    List<Journey> draw() {
        int open = 0;
        while (open < Assumptions.OPEN_CASES) {
            open += openFamily(Assumptions.OPEN_CASES - open);
        }
        while (closed < Assumptions.CLOSED_CASES) {
            closedFamily();
        }
        return journeys;
    }

    private int openFamily(int room) {
        Stage usual = dice.from(Assumptions.OPEN_STAGES);
        String ethnicity = dice.from(Assumptions.ETHNICITIES);
        LocalDate firstOpens = timeline.today().minusDays(stages.daysOpen(usual));
        int size = Math.min(room, dice.from(Assumptions.FAMILY_SIZES));
        String need = dice.from(Assumptions.PRIMARY_NEEDS);
        families++;
        for (int sibling = 0; sibling < size; sibling++) {
            Stage stage =
                    sibling == 0 || dice.chance(SAME_STAGE_AS_SIBLING) ? usual : dice.from(Assumptions.OPEN_STAGES);
            boolean together = stage == usual && dice.chance(SAME_DAY_AS_SIBLING);
            LocalDate opens = together ? firstOpens : timeline.today().minusDays(stages.daysOpen(stage));
            Child child = children.draw(families, stage, ethnicity, timeline.today());
            add(child, stage, notBeforeBirth(child, stage, opens), null, need);
            if (dice.chance(RE_REFERRED)) {
                earlierCase(child, need, journeys.get(journeys.size() - 1).opens);
            }
        }
        return size;
    }

    /** A case of the same child that closed before the present one opened, where the story has room for it. */
    private void earlierCase(Child child, String need, LocalDate opens) {
        LocalDate closes = opens.minusDays(dice.between(40, 330));
        Stage stage = dice.chance(0.5) ? Stage.ASSESSMENT : Stage.CHILD_IN_NEED;
        LocalDate earlier = closes.minusDays(stages.daysOpen(stage));
        boolean bornThen = child.born() && child.bornOn().isBefore(earlier);
        if (bornThen && closes.isAfter(timeline.begins().plusDays(14)) && opens.isAfter(closes.plusDays(30))) {
            add(child, stage, earlier, closes, need);
        }
    }

    private void closedFamily() {
        Stage stage = dice.from(Assumptions.CLOSED_STAGES);
        LocalDate closes = dice.chance(0.6)
                ? dice.day(timeline.begins().plusDays(14), timeline.podsBegin())
                : dice.day(timeline.podsBegin(), timeline.today().minusDays(7));
        LocalDate opens = closes.minusDays(stages.daysOpen(stage));
        String ethnicity = dice.from(Assumptions.ETHNICITIES);
        String need = dice.from(Assumptions.PRIMARY_NEEDS);
        int size = dice.from(Assumptions.FAMILY_SIZES);
        families++;
        for (int sibling = 0; sibling < size; sibling++) {
            Child child = children.draw(families, stage, ethnicity, closes);
            if (child.born()) {
                add(child, stage, notBeforeBirth(child, stage, opens), closes, need);
            }
        }
    }

    /** Work may begin before a birth, care may not. */
    private LocalDate notBeforeBirth(Child child, Stage stage, LocalDate opens) {
        if (!child.born()) {
            LocalDate earliest = timeline.today().minusDays(dice.between(10, 90));
            return opens.isBefore(earliest) ? earliest : opens;
        }
        boolean care = stage != Stage.ASSESSMENT && stage != Stage.CHILD_IN_NEED && stage != Stage.CHILD_PROTECTION;
        LocalDate earliest = care ? child.bornOn() : child.bornOn().minusDays(90);
        return opens.isBefore(earliest) ? earliest : opens;
    }

    private void add(Child child, Stage stage, LocalDate opens, LocalDate closes, String need) {
        LocalDate until = closes == null ? timeline.today() : closes;
        journeys.add(new Journey(
                child,
                opens,
                closes,
                closes == null ? null : closureReason(stage),
                need,
                dice.from(Assumptions.REFERRAL_SOURCES),
                stages.steps(stage, opens, until, child.bornOn())));
        closed += closes == null ? 0 : 1;
    }

    private String closureReason(Stage stage) {
        return switch (stage) {
            case ASSESSMENT -> dice.from(AFTER_ASSESSMENT);
            case LOOKED_AFTER -> dice.from(AFTER_CARE);
            default -> dice.from(AFTER_SERVICES);
        };
    }
}
