package org.throughline.supervision.running;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.running.rule.Course;

/** How far a session has come. */
@Schema(name = "GroupSupervisionCourse")
record CourseView(
        UUID sessionId,

        @Schema(nullable = true, description = "The case talked about now.")
        UUID current,

        @Schema(nullable = true, description = "What comes next: in the agenda's order, parked cases last.")
        UUID next,

        List<UUID> waiting,
        List<UUID> parked,

        @Schema(description = "In the order in which they were talked about.")
        List<Spent> talkedAbout,

        @Schema(description = "Minutes begun since the session was opened.")
        long minutesUsed,

        @Schema(description = "Negative where the session runs over.")
        long minutesLeft) {

    static final String EXAMPLE = """
            {"sessionId": "01900000-0000-7000-8000-0000000000b1", "current": "01900000-0000-7000-8000-0000000000c2",
             "next": "01900000-0000-7000-8000-0000000000c3", "waiting": ["01900000-0000-7000-8000-0000000000c3"],
             "parked": ["01900000-0000-7000-8000-0000000000c1"],
             "talkedAbout": [{"caseId": "01900000-0000-7000-8000-0000000000c1", "minutes": 4},
                             {"caseId": "01900000-0000-7000-8000-0000000000c2", "minutes": 11}],
             "minutesUsed": 17, "minutesLeft": 103}""";

    /** A case and the minutes begun for it. */
    @Schema(name = "TimeSpent")
    record Spent(UUID caseId, long minutes) {}

    static CourseView of(UUID session, Course course) {
        return new CourseView(
                session,
                course.current(),
                course.next(),
                course.waiting(),
                course.parked(),
                course.spent().entrySet().stream()
                        .map(entry -> new Spent(entry.getKey(), entry.getValue()))
                        .toList(),
                course.minutesUsed(),
                course.minutesLeft());
    }

    /** Every case it names. */
    List<UUID> caseIds() {
        return Stream.of(waiting.stream(), parked.stream(), talkedAbout.stream().map(Spent::caseId))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
