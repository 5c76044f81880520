package org.throughline.supervision.running;

/** Why a case is put aside for now. */
enum ParkReason {
    /** Who knows the child is not there yet. */
    WORKER_NOT_THERE,
    /** Something has to be found out first. */
    NOT_ENOUGH_KNOWN,
    /** Its time is up and others wait. */
    TIME_UP,
    OTHER
}
