package org.throughline.cases.allocation.rule;

/** Why a pod cannot take a case at all. */
public enum Stop {
    /** The pod's first day is still to come. */
    NOT_FORMED_YET,
    /** Nobody sits as its pod manager. */
    NO_POD_MANAGER,
    /** Whoever sits as its pod manager may not work with the record. */
    POD_MANAGER_EXCLUDED,
    /** No worker who holds cases is seated, staying and present. */
    NO_AVAILABLE_WORKER,
    /** Those who are may not work with the record. */
    WORKERS_EXCLUDED
}
