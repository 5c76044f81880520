package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.Timeline;

/** Makes up the council of a seed as it stands on a day: the same seed and day always give the same council. */
public final class GenerateCouncil {
    private GenerateCouncil() {}

    /** The council of the seed on the day. */
    public static Council of(long seed, LocalDate today) {
        Timeline timeline = Timeline.upTo(today);
        Dice dice = Dice.seeded(seed);
        Staff staff = new DrawStaff(dice.split(), timeline).draw();
        List<Journey> journeys = new DrawCases(dice.split(), timeline).draw();
        Map<Integer, Integer> pods = new ShareWork(dice.split(), timeline, staff.posts()).among(journeys);
        List<CaseHistory> cases = new ArrayList<>();
        for (Journey journey : journeys) {
            cases.add(history(journey, timeline, staff, pods));
        }
        return new Council(
                seed,
                timeline,
                staff.workers(),
                staff.pods(),
                staff.seats(),
                cases,
                new DrawContacts(dice.split(), timeline, staff.seats()).draw(cases),
                new DrawReferrals(dice.split(), timeline).draw(),
                new DrawReviews(dice.split(), timeline).draw(staff.pods(), cases));
    }

    private static CaseHistory history(Journey journey, Timeline timeline, Staff staff, Map<Integer, Integer> pods) {
        boolean beforePods = journey.closes != null && journey.closes.isBefore(timeline.podsBegin());
        UUID pod = beforePods
                ? null
                : staff.pods().get(pods.get(journey.child.family())).id();
        return new CaseHistory(
                journey.child,
                journey.opens,
                journey.closes,
                journey.closureReason,
                journey.primaryNeed,
                journey.source,
                journey.stages,
                TellSpells.of(journey),
                pod);
    }
}
