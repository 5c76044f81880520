package org.throughline.workforce.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears of the seat table's rules. */
@ApplicationScoped
class SeatConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "seat_held_once", "seat-held-already", "The worker holds this seat of the pod in that time."),
                new ConstraintCode(
                        "seat_fte_within_worker",
                        "worker-fte-exceeded",
                        "The worker's seats would add up to more than the worker's hours on some day."));
    }
}
