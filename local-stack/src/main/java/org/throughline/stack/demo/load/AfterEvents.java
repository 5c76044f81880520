package org.throughline.stack.demo.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Asks again while a refusal may only be early: the services learn of each other's facts by events, so that shortly after
 * loading those a service may not know them yet. One patience for a whole step, from when it is made.
 */
final class AfterEvents {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /** A request that can be sent again. */
    interface Request {
        Answer send() throws IOException, InterruptedException;
    }

    private final Set<String> mayBeEarly;
    private final Instant patientUntil;

    /** Takes these refusals for early ones, for as long as this. */
    AfterEvents(Set<String> mayBeEarly, Duration arriveWithin) {
        this.mayBeEarly = mayBeEarly;
        this.patientUntil = Instant.now().plus(arriveWithin);
    }

    /** The first answer that is not an early refusal, or the last refusal when patience is over. */
    Answer answer(Request request) throws IOException, InterruptedException {
        Answer answer = request.send();
        while (mayBeEarly.contains(answer.code()) && Instant.now().isBefore(patientUntil)) {
            Thread.sleep(BETWEEN_TRIES.toMillis());
            answer = request.send();
        }
        return answer;
    }
}
