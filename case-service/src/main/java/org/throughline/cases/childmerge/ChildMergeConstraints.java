package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the database refuses a merge, or a change that a merge forbids. */
@ApplicationScoped
class ChildMergeConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "child_merged_into_another", "merge-of-one-record", "The two records are one and the same."),
                new ConstraintCode(
                        "child_merge_of_two", "merge-of-one-record", "The two records are one and the same."),
                new ConstraintCode(
                        "child_merged_into_one_that_stands",
                        "merge-chain",
                        "One of the records points to another, or others point to it."),
                new ConstraintCode(
                        "child_merge_one_at_a_time", "child-merged", "The record points to another one already."),
                new ConstraintCode(
                        "case_file_open_where_the_child_stands",
                        "child-merged",
                        "An open case belongs to the record that stands for the child."));
    }
}
