package org.throughline.workforce.imports;

import java.util.UUID;

/** Why a worker left and where to, as the census codes it; "not known" where it does not say. */
record Leaver(UUID workerId, int reason, int destination) {

    private static final int REASON_NOT_KNOWN = 9;
    private static final int DESTINATION_NOT_KNOWN = 8;

    static Leaver of(UUID worker, CensusWorker told) {
        return new Leaver(
                worker,
                told.leavingReason() == null ? REASON_NOT_KNOWN : told.leavingReason(),
                told.destination() == null ? DESTINATION_NOT_KNOWN : told.destination());
    }
}
