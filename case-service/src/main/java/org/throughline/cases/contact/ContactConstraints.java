package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of contacts refuse a change. */
@ApplicationScoped
class ContactConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("contact_alone_means_seen", "seen-alone-not-seen", "A child seen alone was seen."),
                new ConstraintCode("contact_direct_work_has_method", "method-required", "Direct work says how."),
                new ConstraintCode(
                        "contact_other_method_in_words",
                        "method-words-required",
                        "Another method is said in words, and words go with it only."),
                new ConstraintCode(
                        "contact_put_right_once_per_version",
                        "contact-put-right-already",
                        "This version of the contact has been put right already."));
    }
}
