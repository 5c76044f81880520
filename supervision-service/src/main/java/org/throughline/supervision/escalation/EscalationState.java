package org.throughline.supervision.escalation;

/** Where an escalation stands. */
enum EscalationState {
    WAITING,
    TAKEN,
    ANSWERED,
    WITHDRAWN
}
