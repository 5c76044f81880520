package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.Child;

/** Makes up children: ages and sexes by what is published for their stage, numbers that are nobody's. */
final class DrawChild {
    /** Years of age at least and at most; -1 stands for the unborn. */
    private record Ages(int from, int to) {}

    private static final Set<Stage> IN_CARE = Set.of(Stage.LOOKED_AFTER, Stage.PERMANENCE);
    private static final Mix<Ages> IN_NEED = Mix.of(new Ages(-1, -1), 2)
            .and(new Ages(0, 0), 5)
            .and(new Ages(1, 4), 16)
            .and(new Ages(5, 9), 24)
            .and(new Ages(10, 15), 37)
            .and(new Ages(16, 16), 16);
    private static final Mix<Ages> LOOKED_AFTER = Mix.of(new Ages(0, 4), 21)
            .and(new Ages(5, 11), 36)
            .and(new Ages(12, 15), 33)
            .and(new Ages(16, 16), 10);
    private static final Mix<String> DISABILITIES = Mix.of("LD", 4)
            .and("AUT", 5)
            .and("BEH", 2)
            .and("MOB", 1)
            .and("COMM", 1)
            .and("HEAR", 0.4)
            .and("VIS", 0.4);
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Dice dice;
    private int children;

    DrawChild(Dice dice) {
        this.dice = dice;
    }

    /** A child whose case has or had this last stage; the age is that on the day. */
    Child draw(int family, Stage stage, String ethnicity, LocalDate on) {
        Ages ages = stage == Stage.LEAVING_CARE
                ? new Ages(16, 17)
                : dice.from(IN_CARE.contains(stage) ? LOOKED_AFTER : IN_NEED);
        boolean unborn = ages.to() < 0;
        LocalDate born = unborn ? null : bornOn(ages, stage, on);
        double male = IN_CARE.contains(stage) || stage == Stage.LEAVING_CARE ? 0.56 : 0.52;
        boolean inSchool = !unborn && born.plusYears(5).isBefore(on);
        return new Child(
                "TL%07d".formatted(++children),
                family,
                born,
                unborn ? on.plusDays(dice.between(15, 170)) : null,
                unborn ? "U" : dice.chance(male) ? "M" : "F",
                unborn ? "NOBT" : ethnicity,
                inSchool ? upn() : null,
                inSchool ? null : "UN1",
                dice.chance(0.12) ? List.of(dice.from(DISABILITIES)) : List.of("NONE"));
    }

    private LocalDate bornOn(Ages ages, Stage stage, LocalDate on) {
        if (stage == Stage.LEAVING_CARE) {
            return on.minusYears(16).minusDays(dice.between(30, 640));
        }
        LocalDate born = on.minusYears(dice.between(ages.from(), ages.to())).minusDays(dice.between(3, 360));
        LocalDate youngestInCare = on.minusDays(90);
        return IN_CARE.contains(stage) && born.isAfter(youngestInCare) ? youngestInCare : born;
    }

    /** A unique pupil number with its check letter, of an authority 999 that does not exist. */
    private String upn() {
        String digits = "999%09d".formatted(children);
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (digits.charAt(index) - '0') * (index + 2);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + digits;
    }
}
