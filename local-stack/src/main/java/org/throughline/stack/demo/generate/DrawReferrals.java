package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.ReferralFact;
import org.throughline.stack.demo.council.Timeline;

/** What MASH handed over in the last week, with names, siblings and unborn children: some accepted, some still waiting. */
final class DrawReferrals {
    private static final int REFERRALS = 30;
    private static final int WAITING = 8;

    private final Dice dice;
    private final Timeline timeline;

    DrawReferrals(Dice dice, Timeline timeline) {
        this.dice = dice;
        this.timeline = timeline;
    }

    List<ReferralFact> draw() {
        List<ReferralFact> referrals = new ArrayList<>();
        for (int number = 1; number <= REFERRALS; number++) {
            boolean waits = number > REFERRALS - WAITING;
            LocalDate day = timeline.today().minusDays(waits ? 1 : dice.between(2, 7));
            LocalTime time = LocalTime.of(dice.between(8, 18), dice.between(0, 59));
            referrals.add(new ReferralFact(
                    "MASH-DEMO-%04d".formatted(number),
                    day.atTime(time).atZone(ZoneId.of("Europe/London")),
                    dice.from(Assumptions.REFERRAL_SOURCES),
                    dice.from(Assumptions.PRIMARY_NEEDS),
                    !waits,
                    family()));
        }
        return referrals;
    }

    private List<ReferralFact.Referred> family() {
        String familyName = Names.family(dice);
        int size = dice.from(Assumptions.FAMILY_SIZES);
        boolean expecting = dice.chance(0.1);
        List<ReferralFact.Referred> children = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            boolean unborn = expecting && number == size;
            children.add(new ReferralFact.Referred(
                    "child-" + number,
                    unborn ? null : Names.given(dice),
                    unborn ? null : familyName,
                    unborn ? null : timeline.today().minusDays(dice.between(20, 6_400)),
                    unborn ? timeline.today().plusDays(dice.between(20, 180)) : null,
                    unborn ? "U" : dice.chance(0.5) ? "M" : "F",
                    number == 1 ? null : "child-1"));
        }
        return children;
    }
}
