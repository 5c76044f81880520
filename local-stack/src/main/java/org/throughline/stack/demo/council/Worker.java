package org.throughline.stack.demo.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/**
 * A member of staff, present or former.
 *
 * @param sweNumber {@code SW} and ten digits; null for those who are not registered social workers
 * @param asyeUntil end of the assessed and supported year; null where none runs
 * @param leaving null for those who stay
 */
public record Worker(
        UUID id,
        String sweNumber,
        String givenName,
        String familyName,
        WorkerRole role,
        BigDecimal fte,
        Employment employment,
        LocalDate startedOn,
        LocalDate asyeUntil,
        Leaving leaving,
        Person person) {
    /** What the workforce census also asks of a worker. */
    public record Person(LocalDate bornOn, int gender, String ethnicity, int origin) {}

    /** The end of an employment: CSWW ReasonLeave and LeaverDestination. */
    public record Leaving(LocalDate lastDay, int reason, int destination) {}

    /** The last day of employment; empty for those who stay. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(leaving).map(Leaving::lastDay);
    }

    /** Whether the day lies within the employment. */
    public boolean isEmployedOn(LocalDate day) {
        return !startedOn.isAfter(day)
                && lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }
}
