package org.throughline.cases.referral;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A family that does not know of the referral comes with the reason why not, and no other family does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FamilyTold.Check.class)
@interface FamilyTold {

    String message() default "must say why the family does not know";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What says whether the family knows. */
    interface Said {

        Boolean familyKnows();

        FamilyNotToldReason familyNotToldReason();
    }

    /** The check; silence on both is valid. */
    class Check implements ConstraintValidator<FamilyTold, Said> {

        @Override
        public boolean isValid(Said said, ConstraintValidatorContext context) {
            boolean notTold = said != null && Boolean.FALSE.equals(said.familyKnows());
            boolean reason = said != null && said.familyNotToldReason() != null;
            if (notTold == reason) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            notTold ? "is needed where familyKnows is false" : "is for familyKnows false only")
                    .addPropertyNode("familyNotToldReason")
                    .addConstraintViolation();
            return false;
        }
    }
}
