package org.throughline.cases.allocation.rule;

import java.util.UUID;
import org.throughline.contracts.codes.WorkerWish;

/**
 * Whether a worker is what a child wishes.
 *
 * @param childId the child
 * @param wish what the child wishes
 * @param met whether this worker is that; UNKNOWN where no fact says and a person must judge
 */
public record WishAnswer(UUID childId, WorkerWish wish, Met met) {

    /** How far the facts go. */
    public enum Met {
        MET,
        NOT_MET,
        UNKNOWN
    }

    boolean is(WorkerWish code, Met answer) {
        return wish == code && met == answer;
    }
}
