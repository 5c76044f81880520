package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.Seat;
import org.throughline.stack.demo.council.Worker;

/** A place that holds cases: of a team at first, of a pod later; its workers follow one another without a gap. */
final class Post {
    /** One worker's turn, from the day of taking over; {@code reason} says why the worker before went. */
    record Turn(Worker worker, LocalDate from, ChangeReason reason) {}

    final int pod;
    final Seat seat;
    final Team team;
    final double fte;
    private final List<Turn> turns = new ArrayList<>();
    private int cases;

    Post(int pod, Seat seat, Team team, double fte) {
        this.pod = pod;
        this.seat = seat;
        this.team = team;
        this.fte = fte;
    }

    void add(Turn turn) {
        turns.add(turn);
    }

    List<Turn> turns() {
        return turns;
    }

    /** The first day of the next turn; null where the turn lasts. */
    LocalDate endOf(Turn turn) {
        int next = turns.indexOf(turn) + 1;
        return next < turns.size() ? turns.get(next).from() : null;
    }

    void take() {
        cases++;
    }

    void give() {
        cases--;
    }

    int cases() {
        return cases;
    }

    /** Cases for each full-time equivalent. */
    double load() {
        return cases / fte;
    }
}
