package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;

/** Whose subscriptions the caller sees. */
@ApplicationScoped
class Owners {

    private final Caller caller;

    Owners(Caller caller) {
        this.caller = caller;
    }

    /** The owner; null for an operator, who sees all. */
    String seen() {
        return caller.hasAny(Roles.OPERATOR) ? null : caller.subject();
    }
}
