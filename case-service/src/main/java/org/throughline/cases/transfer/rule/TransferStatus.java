package org.throughline.cases.transfer.rule;

import java.util.Set;

/** Where a transfer stands. */
public enum TransferStatus {
    /** Asked; the receiving pod has not answered. */
    REQUESTED,
    /** The receiving pod takes the cases: the hand-over is under way. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Not answered in time. */
    EXPIRED,
    /** Pod and keyworker have changed. */
    COMPLETED;

    /** Whether the cases still wait for something. */
    public boolean isOpen() {
        return this == REQUESTED || this == ACCEPTED;
    }

    /** Whether this may follow: a request is answered, given up or forgotten, an acceptance completed or given up. */
    public boolean mayBecome(TransferStatus next) {
        return switch (this) {
            case REQUESTED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN, EXPIRED).contains(next);
            case ACCEPTED -> Set.of(COMPLETED, WITHDRAWN).contains(next);
            default -> false;
        };
    }
}
