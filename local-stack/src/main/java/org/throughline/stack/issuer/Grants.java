package org.throughline.stack.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.throughline.stack.issuer.Accounts.Machine;
import org.throughline.stack.issuer.Accounts.Person;

/** Who gets a token: people by password through the public client, machines by their secret. */
final class Grants {
    private final Accounts accounts;

    Grants(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The one the token is for, or a refusal. */
    Subject grant(TokenRequest request) {
        return switch (request.required("grant_type")) {
            case "password" -> person(request);
            case "client_credentials" -> machine(request);
            default -> throw OAuthError.unsupportedGrantType("This issuer offers password and client_credentials only");
        };
    }

    private Subject person(TokenRequest request) {
        String client = request.required("client_id");
        if (!client.equals(accounts.publicClient())) {
            authenticated(request);
            throw OAuthError.unauthorizedClient("This client may not use the password grant");
        }
        String password = request.required("password");
        Person person = accounts.person(request.required("username"))
                .filter(known -> same(password, accounts.password()))
                .orElseThrow(() -> OAuthError.invalidGrant("Invalid user credentials"));
        return Subject.of(person, client);
    }

    private Subject machine(TokenRequest request) {
        if (request.required("client_id").equals(accounts.publicClient())) {
            throw OAuthError.unauthorizedClient("A public client has no account of its own");
        }
        return Subject.of(authenticated(request));
    }

    private Machine authenticated(TokenRequest request) {
        return accounts.machine(request.required("client_id"))
                .filter(known -> same(request.optional("client_secret"), accounts.password()))
                .orElseThrow(() -> OAuthError.invalidClient("Invalid client or Invalid client credentials"));
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
