package org.throughline.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Optional;

/** Fields that break their stated constraints: all of them in one answer. */
@ApplicationScoped
class ValidationExplanation implements Explanation {

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (!(failure instanceof ConstraintViolationException violations)) {
            return Optional.empty();
        }
        Problem problem = Problem.badRequest("invalid-field", "One or more fields are not valid.");
        violations.getConstraintViolations().stream()
                .map(v -> new FieldError(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .forEach(error -> problem.at(error.pointer(), error.detail()));
        return Optional.of(problem);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            // the method and its parameter are ours, not the client's
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }
}
