package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.codes.WorkerWish;

/**
 * A worker of a pod who could be the keyworker.
 *
 * @param workerId the worker
 * @param load what the children would do to the worker's load
 * @param siblingIds the open siblings whose keyworker this is
 * @param lastWith until when one of the children had this keyworker before; null if never
 * @param expertise what they need and this worker offers
 * @param missingExpertise what they need and this worker does not offer
 * @param wishes whether this worker is what they wish
 */
public record KeyworkerOption(
        UUID workerId,
        LoadEffect load,
        List<UUID> siblingIds,
        LocalDate lastWith,
        Set<Expertise> expertise,
        Set<Expertise> missingExpertise,
        List<WishAnswer> wishes) {

    /** How many wishes are answered like this. */
    long answered(WishAnswer.Met met) {
        return wishes.stream().filter(answer -> answer.met() == met).count();
    }

    /** Whether a child asked for anybody but this worker. */
    boolean unwanted() {
        return wishes.stream().anyMatch(answer -> answer.is(WorkerWish.NOT_THIS_WORKER, WishAnswer.Met.NOT_MET));
    }

    /** Whether a child asked for this very worker. */
    boolean askedFor() {
        return wishes.stream().anyMatch(answer -> answer.is(WorkerWish.SAME_WORKER, WishAnswer.Met.MET));
    }
}
