package org.throughline.stack.demo.load;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.PodKind;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.Pod;
import org.throughline.stack.demo.council.ReviewFact;

/** One group supervision of each pod a fortnight ago with what it found, and one next week with its agenda. */
final class HoldSupervisions {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MINUTES = 120;
    private static final Duration EVENTS_ARRIVE_WITHIN = Duration.ofSeconds(120);
    private static final String SESSIONS = "/v1/group-supervisions";

    private final Api api;
    private final InParallel parallel;
    private final Keys keys;

    HoldSupervisions(Api api, InParallel parallel, Keys keys) {
        this.api = api;
        this.parallel = parallel;
        this.keys = keys;
    }

    void load(Council council, Map<String, OpenCase> cases) throws IOException, InterruptedException {
        List<Pod> pods =
                council.pods().stream().filter(pod -> pod.kind() == PodKind.POD).toList();
        LocalDate today = council.timeline().today();
        var patience = new AfterEvents(Set.of("case-not-open-in-pod"), EVENTS_ARRIVE_WITHIN);
        parallel.each(
                "supervisions held",
                pods,
                Set.of(),
                pod -> held(pod, day(today, -2, pods.indexOf(pod)), council, cases, patience));
        parallel.each("agendas", pods, Set.of("session-started"), pod -> next(pod, day(today, 1, pods.indexOf(pod))));
    }

    /** Pods meet on different days of the week. */
    private static OffsetDateTime day(LocalDate today, int weeks, int pod) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        return monday.plusDays(pod % 5)
                .atTime(LocalTime.of(10, 0))
                .atZone(LONDON)
                .toOffsetDateTime();
    }

    private Optional<Answer> held(
            Pod pod, OffsetDateTime startsAt, Council council, Map<String, OpenCase> cases, AfterEvents patience)
            throws IOException, InterruptedException {
        Answer session = schedule(pod, startsAt);
        if (!session.good()) {
            return Optional.of(session);
        }
        for (ReviewFact review : council.reviews()) {
            OpenCase open = cases.get(review.child().laChildId());
            if (review.podId().equals(pod.id()) && open != null) {
                Answer answer = patience.answer(() -> review(session, review, open));
                if (!answer.good()
                        && !Set.of("already-reviewed", "session-closed").contains(answer.code())) {
                    return Optional.of(answer);
                }
            }
        }
        return Optional.of(session);
    }

    private Answer schedule(Pod pod, OffsetDateTime startsAt) throws IOException, InterruptedException {
        Body body = Body.of("podId", pod.id()).and("startsAt", startsAt).and("minutes", MINUTES);
        String key = keys.of("session", pod.id(), startsAt.toLocalDate());
        return api.create(Account.SENIOR_LEADER, SESSIONS, body, key);
    }

    private Answer review(Answer session, ReviewFact review, OpenCase open) throws IOException, InterruptedException {
        boolean agreed = review.finding() != Finding.ON_TRACK;
        Body body = Body.of("caseId", open.caseId())
                .and("reflection", Map.of("childExperience", "What the child said last, in their own words."))
                .and("finding", review.finding())
                .and("evidence", "Visits, the plan and what the child said, as the pod knew them.")
                .and("actions", agreed ? List.of(action(review)) : List.of());
        UUID id = UUID.fromString(session.text("id"));
        return api.create(
                Account.SENIOR_LEADER,
                SESSIONS + "/" + id + "/drift-reviews",
                body,
                keys.of("review", id, open.caseId()));
    }

    private static Map<String, Object> action(ReviewFact review) {
        return Body.of("action", "Visit and agree the next step with the family.")
                .and("ownerId", review.actionOwner())
                .and("dueOn", review.actionDue())
                .members();
    }

    private Optional<Answer> next(Pod pod, OffsetDateTime startsAt) throws IOException, InterruptedException {
        Answer session = schedule(pod, startsAt);
        if (!session.good()) {
            return Optional.of(session);
        }
        String path = SESSIONS + "/" + session.text("id");
        String etag = api.get(Account.SENIOR_LEADER, path).etag().orElse("\"\"");
        return Optional.of(api.change(Account.SENIOR_LEADER, path + "/agenda", Body.empty(), etag));
    }
}
