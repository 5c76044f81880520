package org.throughline.stack.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demo accounts; each has one role, which is its name, and all share one password. */
public record Accounts(String password, String publicClient, List<Person> people, List<Machine> machines) {
    /** Someone who signs in. */
    public record Person(UUID id, String username, UUID workerId) {}

    /** A program with a secret of its own. */
    public record Machine(UUID id, String clientId) {}

    /** The accounts this project ships. */
    public static Accounts load() {
        try (InputStream file = Accounts.class.getResourceAsStream("/demo-accounts.json")) {
            return new ObjectMapper().readValue(file, Accounts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Person> person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    Optional<Machine> machine(String clientId) {
        return machines.stream()
                .filter(machine -> machine.clientId().equals(clientId))
                .findFirst();
    }
}
