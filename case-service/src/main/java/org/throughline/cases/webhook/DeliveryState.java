package org.throughline.cases.webhook;

import java.util.Arrays;
import org.throughline.platform.problem.Problem;

/** How a message stands. */
public enum DeliveryState {
    /** To be sent at its next attempt. */
    WAITING,
    /** Answered with a status of success. */
    DELIVERED,
    /** Every attempt failed; it can be retried by hand. */
    GIVEN_UP,
    /** The subscription ended first. */
    CANCELLED;

    /** Reads a state from a query; a 400 problem where there is none of that name. */
    public static DeliveryState fromString(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at("state", "is none of WAITING, DELIVERED, GIVEN_UP, CANCELLED"));
    }
}
