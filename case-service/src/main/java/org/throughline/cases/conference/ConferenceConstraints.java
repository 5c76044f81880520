package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when a table of child protection refuses a change. */
@ApplicationScoped
class ConferenceConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("enquiry_one_open", "enquiry-open", "One enquiry at a time."),
                new ConstraintCode(
                        "enquiry_of_discussion",
                        "enquiry-open",
                        "This strategy discussion has begun an enquiry already."),
                new ConstraintCode(
                        "enquiry_ends_after_start",
                        "enquiry-dates",
                        "An enquiry ends on its first day at the earliest."),
                new ConstraintCode(
                        "protection_plan_no_overlap",
                        "protection-plans-overlap",
                        "One child protection plan at a time."),
                new ConstraintCode(
                        "protection_plan_ends_after_start", "protection-plan-dates", "A plan lasts a day at least."),
                new ConstraintCode("conference_once", "conference-recorded", "This conference is recorded already."),
                new ConstraintCode("core_group_once", "core-group-recorded", "This core group is recorded already."));
    }
}
