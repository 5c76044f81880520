package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.cases.continuity.rule.Story.worker;
import static org.throughline.contracts.codes.ChangeReason.FCONTA;
import static org.throughline.contracts.codes.ChangeReason.MANAGE;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    @Test
    void aJointVisitCountsForTheKeyworkerOfItsDay() {
        Story story = story().met("BA", 5).met("BA", 15);

        assertThat(meetings(story))
                .extracting(Meeting::workerId, Meeting::by)
                .containsExactly(tuple(worker('A'), MetBy.KEYWORKER), tuple(worker('B'), MetBy.KEYWORKER));
    }

    @Test
    void aVisitWithoutTheKeyworkerCountsForWhoWasNamedFirst() {
        Story story = story().met("DC", 5);

        assertThat(meetings(story).get(0).workerId()).isEqualTo(worker('D'));
        assertThat(meetings(story).get(0).by()).isEqualTo(MetBy.OTHER);
        assertThat(story.figure(Measure.KEYWORKER_CONTACT_SHARE, 30).ratio()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void whoStandsInSpeaksNeitherForNorAgainstTheRelationship() {
        Story story = story().cover('S', 4, 8).met("A", 3).met("S", 5).met("A", 9);

        ChildContinuity child = story.measured(Span.LAST_12_MONTHS, 30);

        assertThat(child.underCover()).isEqualTo(1);
        assertThat(child.figure(Measure.UPC).ratio()).isEqualTo(new Ratio(2, 2));
        assertThat(child.figure(Measure.SECON).ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(child.figure(Measure.KEYWORKER_CONTACT_SHARE).ratio()).isEqualTo(new Ratio(2, 2));
        assertThat(child.figure(Measure.POD_CONTACT_SHARE).ratio()).isEqualTo(new Ratio(2, 2));
        assertThat(child.figure(Measure.CHANGES).ratio()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void whoStoodInCountsLikeAnybodyOnceTheCoverIsOver() {
        Story story = story().cover('S', 4, 8).met("S", 7).met("S", 8);

        assertThat(meetings(story)).extracting(Meeting::by).containsExactly(MetBy.COVER, MetBy.OTHER);
    }

    @Test
    void aVisitOfWhoStandsInWithAColleagueCountsForTheColleague() {
        Story story = story().cover('S', 4, 8).met("SC", 5);

        assertThat(meetings(story)).extracting(Meeting::workerId).containsExactly(worker('C'));
    }

    @Test
    void theShareOfThePodLeavesOutDaysWithoutAPod() {
        Story story = story().met("A", 1, null).met("A", 2).met("X", 3, false).met("C", 4);

        assertThat(story.figure(Measure.POD_CONTACT_SHARE, 30).ratio()).isEqualTo(new Ratio(2, 3));
        assertThat(story.figure(Measure.KEYWORKER_CONTACT_SHARE, 30).ratio()).isEqualTo(new Ratio(2, 4));
    }

    @Test
    void withoutAnyPodItsShareIsUndefined() {
        Story story = story().met("A", 1, null);

        assertThat(story.figure(Measure.POD_CONTACT_SHARE, 30).undefined()).isEqualTo(Undefined.NO_POD);
        assertThat(story.figure(Measure.POD_CONTACT_SHARE, 0).undefined()).isEqualTo(Undefined.NO_CONTACTS);
    }

    @Test
    void contactsOutsideTheWindowDoNotCount() {
        Story story = story().met("B", -400).met("A", 1).met("A", 40);

        assertThat(story.figure(Measure.UPC, 30).ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(story.measured(Span.EVER, 30).figure(Measure.UPC).ratio()).isEqualTo(new Ratio(1, 2));
    }

    /** A keeps the child for ten days, then B. */
    private static Story story() {
        return new Story().open(0, null).spell('A', 0, 10, FCONTA).spell('B', 10, null, MANAGE);
    }

    private static List<Meeting> meetings(Story story) {
        return Meetings.in(Span.EVER.until(Story.day(30)), story.facts());
    }
}
