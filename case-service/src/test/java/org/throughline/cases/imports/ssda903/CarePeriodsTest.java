package org.throughline.cases.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarePeriodsTest {

    @Test
    void episodesThatFollowEachOtherAreOnePeriod() {
        assertThat(periods(moved(1, 10), moved(10, 20), last(20, 25))).containsExactly(period(1, 25));
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        assertThat(periods(last(20, 25), moved(10, 20), moved(1, 10))).containsExactly(period(1, 25));
    }

    @Test
    void aReturnToCareBeginsAnotherPeriod() {
        assertThat(periods(last(1, 10), began(15, null))).containsExactly(period(1, 10), period(15, null));
    }

    @Test
    void aReturnOnTheDayCareEndedIsAnotherPeriod() {
        assertThat(periods(last(1, 10), began(10, null))).containsExactly(period(1, 10), period(10, null));
    }

    @Test
    void aGapBeginsAnotherPeriodWhateverTheCodesSay() {
        assertThat(periods(moved(1, 10), moved(12, null))).containsExactly(period(1, 10), period(12, null));
    }

    @Test
    void withoutTheEpisodeThatShouldFollowTheChildIsStillLookedAfter() {
        assertThat(periods(moved(1, 10))).containsExactly(period(1, null));
    }

    @Test
    void aLastingEpisodeIsOvertakenByTheNext() {
        assertThat(periods(moved(1, null), last(5, 9))).containsExactly(period(1, 9));
    }

    private static List<CarePeriod> periods(EpisodeTime... episodes) {
        return CarePeriods.of(List.of(episodes));
    }

    private static EpisodeTime moved(int from, Integer to) {
        return new EpisodeTime(day(from), day(to), false, false);
    }

    private static EpisodeTime last(int from, Integer to) {
        return new EpisodeTime(day(from), day(to), false, true);
    }

    private static EpisodeTime began(int from, Integer to) {
        return new EpisodeTime(day(from), day(to), true, false);
    }

    private static CarePeriod period(int from, Integer to) {
        return new CarePeriod(day(from), day(to));
    }

    private static LocalDate day(Integer day) {
        return day == null ? null : LocalDate.of(2020, 1, day);
    }
}
