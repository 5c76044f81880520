package org.throughline.cases.referral;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An instant that has been, with five minutes of grace: another system's clock is never quite ours. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotInTheFuture.Check.class)
@interface NotInTheFuture {

    String message() default "must not be in the future";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check; null is valid. */
    class Check implements ConstraintValidator<NotInTheFuture, OffsetDateTime> {

        private static final Duration GRACE = Duration.ofMinutes(5);

        @Override
        public boolean isValid(OffsetDateTime value, ConstraintValidatorContext context) {
            Instant latest = context.getClockProvider().getClock().instant().plus(GRACE);
            return value == null || value.toInstant().isBefore(latest);
        }
    }
}
