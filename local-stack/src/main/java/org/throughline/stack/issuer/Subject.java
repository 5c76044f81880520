package org.throughline.stack.issuer;

import java.util.Optional;
import java.util.UUID;
import org.throughline.stack.issuer.Accounts.Machine;
import org.throughline.stack.issuer.Accounts.Person;

/** The one a token speaks of. */
record Subject(UUID id, String username, String role, String client, Optional<UUID> workerId) {
    static Subject of(Person person, String client) {
        return new Subject(person.id(), person.username(), person.username(), client, Optional.of(person.workerId()));
    }

    /** Keycloak gives each machine an account of this name. */
    static Subject of(Machine machine) {
        String client = machine.clientId();
        return new Subject(machine.id(), "service-account-" + client, client, client, Optional.empty());
    }
}
