package org.throughline.cases.referral;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** References are unique, siblings are named among the others, and nobody is both born and unborn. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildrenAreConsistent.class)
@interface ConsistentChildren {

    String message() default "must be consistent";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
