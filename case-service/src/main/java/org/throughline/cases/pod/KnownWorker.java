package org.throughline.cases.pod;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.WorkerRole;

/**
 * A worker of the council.
 *
 * @param workerId the worker
 * @param role what the worker is employed as
 * @param lastDay last day of employment; null unless leaving is announced
 */
public record KnownWorker(UUID workerId, WorkerRole role, LocalDate lastDay) {

    /** Whether the worker is no longer employed on a day. */
    public boolean hasLeftBy(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /** Whether the worker may hold a case alone: qualified, and in a role that works with children. */
    public boolean isQualified() {
        return switch (role) {
            case POD_MANAGER, SENIOR_SOCIAL_WORKER, SOCIAL_WORKER, LEAD_PRACTITIONER, PRINCIPAL_SOCIAL_WORKER -> true;
            case SOCIAL_WORKER_IN_TRAINING, POD_ADMINISTRATIVE_OFFICER, SENIOR_LEADER, RETURNS_OFFICER -> false;
        };
    }
}
