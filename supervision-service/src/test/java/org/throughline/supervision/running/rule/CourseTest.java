package org.throughline.supervision.running.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final List<UUID> AGENDA = List.of(FIRST, SECOND, THIRD);
    private static final Instant TEN = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void aSessionThatHasJustBeenOpenedBeginsWithTheFirstCase() {
        Course course = Course.of(AGENDA, List.of(), Set.of(), TEN, 120, TEN);

        assertThat(course).isEqualTo(new Course(null, FIRST, AGENDA, List.of(), Map.of(), 0, 120));
    }

    @Test
    void whatIsTalkedAboutIsCurrentAndItsMinutesRun() {
        var talks = List.of(new Talk(FIRST, TEN, at(14, 30)), new Talk(SECOND, at(14, 30), null));

        Course course = Course.of(AGENDA, talks, Set.of(), TEN, 120, at(20, 0));

        assertThat(course.current()).isEqualTo(SECOND);
        assertThat(course.next()).isEqualTo(THIRD);
        assertThat(course.waiting()).containsExactly(THIRD);
        // 14:30 began its fifteenth minute, 5:30 its sixth
        assertThat(course.spent()).containsExactly(Map.entry(FIRST, 15L), Map.entry(SECOND, 6L));
        assertThat(course.minutesUsed()).isEqualTo(20);
        assertThat(course.minutesLeft()).isEqualTo(100);
    }

    @Test
    void aParkedCaseComesBackWhenNothingElseWaits() {
        var talks = List.of(new Talk(SECOND, TEN, at(5, 0)), new Talk(THIRD, at(5, 0), at(9, 0)));

        Course course = Course.of(AGENDA, talks, Set.of(FIRST, SECOND), TEN, 120, at(9, 0));

        assertThat(course.waiting()).isEmpty();
        assertThat(course.parked()).containsExactly(FIRST, SECOND);
        assertThat(course.next()).isEqualTo(FIRST);
    }

    @Test
    void whatIsTalkedAboutIsNotAmongTheParked() {
        Course course = Course.of(AGENDA, List.of(new Talk(FIRST, TEN, null)), Set.of(FIRST, THIRD), TEN, 60, at(1, 0));

        assertThat(course.parked()).containsExactly(THIRD);
        assertThat(course.next()).isEqualTo(SECOND);
    }

    @Test
    void aParkedCaseThatLeftTheAgendaStillWaitsBehindTheOthers() {
        Course course = Course.of(List.of(SECOND), List.of(), Set.of(FIRST, SECOND), TEN, 60, TEN);

        assertThat(course.parked()).containsExactly(SECOND, FIRST);
    }

    @Test
    void talkingTwiceAboutOneCaseAddsUpAndASessionRunsOver() {
        var talks = List.of(new Talk(FIRST, at(20, 0), at(30, 0)), new Talk(FIRST, TEN, at(10, 0)));

        Course course = Course.of(List.of(FIRST), talks, Set.of(), TEN, 15, at(30, 0));

        assertThat(course.spent()).containsExactly(Map.entry(FIRST, 20L));
        assertThat(course.next()).isNull();
        assertThat(course.minutesLeft()).isEqualTo(-15);
    }

    private static Instant at(int minute, int second) {
        return TEN.plusSeconds(60L * minute + second);
    }
}
