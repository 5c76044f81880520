package org.throughline.cases.changegoal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.ScoredBy;
import org.throughline.platformtest.property.Property;

/** What holds for the course of every goal: in each of 10,000 drawn ones. */
class GoalCoursePropertiesTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate SET = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = SET.plusDays(60);
    private static final LocalDate TODAY = SET.plusDays(100);

    @Test
    void theOrderInWhichScoresComeDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            int baseline = random.nextInt(11);
            List<Score> scores = drawn(random);
            var shuffled = new ArrayList<>(scores);
            Collections.shuffle(shuffled, random);

            assertThat(read(baseline, shuffled)).isEqualTo(read(baseline, scores));
        });
    }

    @Test
    void aViewIsReadAgainstItselfAlone() {
        Property.holds(WORLDS, random -> {
            int baseline = random.nextInt(11);
            List<Score> scores = drawn(random);
            ScoredBy by = ScoredBy.values()[random.nextInt(4)];
            List<Score> own = scores.stream().filter(score -> score.by() == by).toList();

            assertThat(read(baseline, own).viewpoints())
                    .isEqualTo(read(baseline, scores).viewpoints().stream()
                            .filter(view -> view.by() == by)
                            .toList());
        });
    }

    @Test
    void standingStillAndHavingMovedAddUp() {
        Property.holds(WORLDS, random -> {
            GoalProgress progress = read(random.nextInt(11), drawn(random));

            assertThat(progress.lastMovedOn().plusDays(progress.daysStill())).isEqualTo(TODAY);
            assertThat(progress.lastMovedOn()).isBetween(SET, TODAY);
            if (progress.lastScoredOn() != null) {
                assertThat(progress.lastMovedOn()).isBeforeOrEqualTo(progress.lastScoredOn());
            }
            assertThat(progress.daysOverdue()).isEqualTo(ChronoUnit.DAYS.between(DUE, TODAY));
        });
    }

    @Test
    void repeatingTheSameScoreIsNoMovementAndAnotherScoreIs() {
        Property.holds(WORLDS, random -> {
            int baseline = random.nextInt(11);
            List<Score> scores = drawn(random);
            ScoredBy by = ScoredBy.values()[random.nextInt(4)];
            int last = scores.stream()
                    .filter(score -> score.by() == by)
                    .max(Comparator.comparing(Score::on))
                    .map(Score::score)
                    .orElse(baseline);

            GoalProgress before = read(baseline, scores);
            GoalProgress same = read(baseline, with(scores, new Score(TODAY, by, last)));
            GoalProgress other = read(baseline, with(scores, new Score(TODAY, by, (last + 1) % 11)));

            assertThat(same.lastMovedOn()).isEqualTo(before.lastMovedOn());
            assertThat(same.lastScoredOn()).isEqualTo(TODAY);
            assertThat(other.lastMovedOn()).isEqualTo(TODAY);
        });
    }

    private static List<Score> with(List<Score> scores, Score one) {
        return Stream.concat(scores.stream(), Stream.of(one)).toList();
    }

    private static GoalProgress read(int baseline, List<Score> scores) {
        return GoalCourse.of(SET, baseline, DUE, scores, TODAY);
    }

    /** Up to twenty scores, one of a view a day at most, before the day of reading. */
    private static List<Score> drawn(Random random) {
        var scores = new ArrayList<Score>();
        for (int n = random.nextInt(21); n > 0; n--) {
            var score = new Score(
                    SET.plusDays(random.nextInt(100)), ScoredBy.values()[random.nextInt(4)], random.nextInt(11));
            if (scores.stream().noneMatch(s -> s.by() == score.by() && s.on().equals(score.on()))) {
                scores.add(score);
            }
        }
        return scores;
    }
}
