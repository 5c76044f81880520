package org.throughline.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the token says; the system itself where an event, not a person, is the cause. */
@RequestScoped
public class Caller {

    /** The subject of what the system does by itself. */
    public static final String SYSTEM = "throughline";

    private final SecurityIdentity identity;
    private final CallerClaims claims;

    Caller(SecurityIdentity identity, CallerClaims claims) {
        this.identity = identity;
        this.claims = claims;
    }

    /** The token's subject, or {@link #SYSTEM}. */
    public String subject() {
        return identity.isAnonymous() ? SYSTEM : token().getSubject();
    }

    /** The worker that the caller is; empty for machines, and where the claim is absent or not an id. */
    public Optional<UUID> workerId() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        Object claim = token().getClaim(claims.workerClaim());
        try {
            return Optional.ofNullable(claim).map(Object::toString).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The roles of the token. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the caller has at least one of these roles. */
    public boolean hasAny(String... roles) {
        for (String role : roles) {
            if (identity.hasRole(role)) {
                return true;
            }
        }
        return false;
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
