package org.throughline.cases.referral;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ten digits, spaces or hyphens between them allowed, whose last is the check digit (NHS Data Dictionary, modulus 11). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NhsNumber.Check.class)
public @interface NhsNumber {

    /** What a client hears. */
    String message() default "must be an NHS number: ten digits with a right check digit";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** The check; null is valid. */
    class Check implements ConstraintValidator<NhsNumber, String> {

        private static final int DIGITS = 10;
        private static final int MODULUS = 11;

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.matches("\\d{3}[ -]?\\d{3}[ -]?\\d{4}") && checks(digits(value));
        }

        /** The ten digits alone; null stays null. */
        static String digits(String value) {
            return value == null ? null : value.replaceAll("[ -]", "");
        }

        private static boolean checks(String digits) {
            int sum = 0;
            for (int i = 0; i < DIGITS - 1; i++) {
                sum += (DIGITS - i) * (digits.charAt(i) - '0');
            }
            // a remainder of 1 would need the check digit 10: such numbers are not issued
            int check = (MODULUS - sum % MODULUS) % MODULUS;
            return check == digits.charAt(DIGITS - 1) - '0';
        }
    }
}
