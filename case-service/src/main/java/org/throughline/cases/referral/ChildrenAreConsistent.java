package org.throughline.cases.referral;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the children of a referral against each other, and says at which field of which child. */
public class ChildrenAreConsistent implements ConstraintValidator<ConsistentChildren, List<ReferredChild>> {

    @Override
    public boolean isValid(List<ReferredChild> children, ConstraintValidatorContext context) {
        if (children == null || children.contains(null)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var seen = new Seen(context);
        Set<String> references = new HashSet<>();
        for (int at = 0; at < children.size(); at++) {
            if (!references.add(children.get(at).childReference())) {
                seen.wrong(at, "childReference", "must be unique in the referral");
            }
        }
        for (int at = 0; at < children.size(); at++) {
            check(children.get(at), at, references, seen);
        }
        return seen.allRight;
    }

    private static void check(ReferredChild child, int at, Set<String> references, Seen seen) {
        String sibling = child.siblingOf();
        if (sibling != null && (sibling.equals(child.childReference()) || !references.contains(sibling))) {
            seen.wrong(at, "siblingOf", "must be the childReference of another child in the referral");
        }
        if (child.notYetBorn() && child.dateOfBirth() != null) {
            seen.wrong(at, "dateOfBirth", "must be absent for an unborn child");
        }
        if (!child.notYetBorn() && child.expectedDateOfBirth() != null) {
            seen.wrong(at, "expectedDateOfBirth", "is for an unborn child");
        }
    }

    private static final class Seen {

        private final ConstraintValidatorContext context;
        private boolean allRight = true;

        Seen(ConstraintValidatorContext context) {
            this.context = context;
        }

        void wrong(int at, String field, String message) {
            allRight = false;
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .inIterable()
                    .atIndex(at)
                    .addConstraintViolation();
        }
    }
}
