package org.throughline.supervision.agendaplan;

import java.time.LocalDate;

/**
 * The time there is.
 *
 * @param minutes length of the session
 * @param minutesPerCase how long one discussion takes
 * @param nextSessionOn the day on which the pod meets again
 */
public record Session(int minutes, int minutesPerCase, LocalDate nextSessionOn) {

    /** How many cases can be discussed. */
    public int capacity() {
        return minutes / minutesPerCase;
    }
}
