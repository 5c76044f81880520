package org.throughline.contracts.codes;

/** What a worker is employed as. */
public enum WorkerRole {
    POD_MANAGER,
    SENIOR_SOCIAL_WORKER,
    SOCIAL_WORKER,
    SOCIAL_WORKER_IN_TRAINING,
    POD_ADMINISTRATIVE_OFFICER,
    LEAD_PRACTITIONER,
    PRINCIPAL_SOCIAL_WORKER,
    SENIOR_LEADER,
    RETURNS_OFFICER
}
