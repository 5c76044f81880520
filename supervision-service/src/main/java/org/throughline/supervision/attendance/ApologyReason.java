package org.throughline.supervision.attendance;

/** Why a member could not be there. */
enum ApologyReason {
    /** Away that day; why is between the worker and the pod manager. */
    ABSENT,
    /** A child or family needed them at that time. */
    CHILD_CAME_FIRST,
    COURT,
    OTHER
}
