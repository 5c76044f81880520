package org.throughline.cases.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the children of a referral fit together. */
final class ChildConsistency {

    private ChildConsistency() {}

    /** What is wrong with one field of the child at this place. */
    record Fault(int at, String field, String detail) {}

    /** Every fault of these children, given the references of those whom the referral has already. */
    static List<Fault> faults(List<ReferredChild> children, Set<String> alreadyThere) {
        List<Fault> faults = new ArrayList<>();
        Set<String> references = new HashSet<>(alreadyThere);
        for (int at = 0; at < children.size(); at++) {
            if (!references.add(children.get(at).childReference())) {
                faults.add(new Fault(at, "childReference", "must be unique in the referral"));
            }
        }
        for (int at = 0; at < children.size(); at++) {
            check(children.get(at), at, references, faults);
        }
        return faults;
    }

    private static void check(ReferredChild child, int at, Set<String> references, List<Fault> faults) {
        String sibling = child.siblingOf();
        if (sibling != null && (sibling.equals(child.childReference()) || !references.contains(sibling))) {
            faults.add(new Fault(at, "siblingOf", "must be the childReference of another child in the referral"));
        }
        if (child.notYetBorn() && child.dateOfBirth() != null) {
            faults.add(new Fault(at, "dateOfBirth", "must be absent for an unborn child"));
        }
        if (!child.notYetBorn() && child.expectedDateOfBirth() != null) {
            faults.add(new Fault(at, "expectedDateOfBirth", "is for an unborn child"));
        }
    }
}
