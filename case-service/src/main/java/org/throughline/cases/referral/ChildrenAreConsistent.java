package org.throughline.cases.referral;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
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
        List<ChildConsistency.Fault> faults = ChildConsistency.faults(children, Set.of());
        faults.forEach(fault -> context.buildConstraintViolationWithTemplate(fault.detail())
                .addPropertyNode(fault.field())
                .inIterable()
                .atIndex(fault.at())
                .addConstraintViolation());
        return faults.isEmpty();
    }
}
