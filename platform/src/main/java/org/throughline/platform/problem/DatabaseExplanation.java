package org.throughline.platform.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refused: a stated invariant becomes its 409; a lost race becomes 409 or 412. */
@ApplicationScoped
class DatabaseExplanation implements Explanation {

    private static final String INTEGRITY = "23";
    private static final String DEADLOCK = "40P01";
    private static final String SERIALIZATION = "40001";

    private final Map<String, ConstraintCode> byConstraint;

    DatabaseExplanation(@All List<ConstraintCodes> codes) {
        byConstraint = codes.stream()
                .flatMap(c -> c.codes().stream())
                .collect(Collectors.toMap(ConstraintCode::constraint, Function.identity()));
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (failure instanceof OptimisticLockException || failure instanceof org.hibernate.StaleStateException) {
            return Optional.of(
                    Problem.of(412, "stale-version", "The record has changed since you read it: read it again."));
        }
        return failure instanceof SQLException refusal ? of(refusal) : Optional.empty();
    }

    private Optional<Problem> of(SQLException refusal) {
        String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
        if (state.equals(DEADLOCK) || state.equals(SERIALIZATION)) {
            return Optional.of(
                    Problem.conflict("concurrent-change", "Somebody changed this at the same time: try again."));
        }
        return state.startsWith(INTEGRITY) ? Optional.of(invariant(refusal)) : Optional.empty();
    }

    private Problem invariant(SQLException refusal) {
        ServerErrorMessage server = refusal instanceof PSQLException p ? p.getServerErrorMessage() : null;
        ConstraintCode code = byConstraint.get(server == null ? null : server.getConstraint());
        return code == null
                ? Problem.conflict("constraint-violated", "This would break a rule of the record.")
                : Problem.conflict(code.code(), code.detail());
    }
}
