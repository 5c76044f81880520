package org.throughline.platform.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks through a failure and its causes for one that a client can act on. */
@ApplicationScoped
public class Explanations {

    private final List<Explanation> known;

    Explanations(@All List<Explanation> known) {
        this.known = known;
    }

    /** The first explained failure from the innermost cause outwards; empty where it is our own fault. */
    public Optional<Problem> of(Throwable failure) {
        Optional<Problem> inner = failure.getCause() == null ? Optional.empty() : of(failure.getCause());
        return inner.or(
                () -> known.stream().flatMap(e -> e.of(failure).stream()).findFirst());
    }
}
