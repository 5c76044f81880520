package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod's cases and the time it has for them. Cases and sessions come in any order.
 *
 * @param from the first day that is planned
 * @param until the first day no longer planned: a review-due date from then on asks for nothing yet
 * @param cases every open case; none is due later than its limit allows after the first session
 * @param sessions the days on which the pod meets, or would have
 * @param keptPercent the share of each session's minutes kept for what the pod brings itself
 */
public record PodToPlan(
        LocalDate from, LocalDate until, List<CaseToPlan> cases, List<Session> sessions, int keptPercent) {

    /** Puts cases and sessions in an order of their own. */
    public PodToPlan {
        if (keptPercent < 0 || keptPercent > 100) {
            throw new IllegalArgumentException("a share is 0 to 100 percent");
        }
        cases = cases.stream().sorted(Comparator.comparing(CaseToPlan::caseId)).toList();
        sessions = sessions.stream()
                .filter(session ->
                        !session.day().isBefore(from) && session.day().isBefore(until))
                .sorted(Comparator.comparing(Session::day).thenComparing(Session::minutes))
                .toList();
    }

    /** The minutes of a session of this length that are there for cases. */
    public int room(int minutes) {
        return minutes - minutes * keptPercent / 100;
    }

    /** The same pod with so many minutes more in every session that takes place. */
    public PodToPlan withMinutesMore(int more) {
        return withSessions(sessions.stream()
                .map(held -> held.minutes() == 0 ? held : new Session(held.day(), held.minutes() + more))
                .toList());
    }

    /** The same pod with one session more. */
    public PodToPlan withSession(Session another) {
        return withSessions(Stream.concat(sessions.stream(), Stream.of(another)).toList());
    }

    /** The same pod with other sessions. */
    public PodToPlan withSessions(List<Session> others) {
        return new PodToPlan(from, until, cases, others, keptPercent);
    }

    /** The same pod without some of its cases. */
    public PodToPlan without(List<CaseToPlan> gone) {
        List<CaseToPlan> left = new ArrayList<>(cases);
        left.removeAll(gone);
        return new PodToPlan(from, until, left, sessions, keptPercent);
    }
}
