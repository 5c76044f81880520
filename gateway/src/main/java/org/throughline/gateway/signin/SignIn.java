package org.throughline.gateway.signin;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.problem.Refused;

/** Checks the bearer token. Who may do what is decided in the services, which check the same token again. */
@ApplicationScoped
public class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);

    /** The subject of the request's token; fails with {@link Refused} where there is none or it does not hold. */
    public Uni<String> subject(RoutingContext ctx) {
        // Otherwise Quarkus answers a bad token itself, without a body.
        ctx.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(ctx, null)
                .onItem()
                .transform(SignIn::subject)
                .onFailure(AuthenticationException.class::isInstance)
                .transform(invalid -> new Refused(Refusal.INVALID_TOKEN))
                .onFailure(failure -> !(failure instanceof Refused))
                .transform(failure -> unavailable(failure, Exchange.of(ctx)));
    }

    private static String subject(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            throw new Refused(Refusal.UNAUTHENTICATED);
        }
        boolean named = identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null;
        return named
                ? ((JsonWebToken) identity.getPrincipal()).getSubject()
                : identity.getPrincipal().getName();
    }

    private static Refused unavailable(Throwable failure, Exchange exchange) {
        LOG.errorf("token not checked kind=%s requestId=%s", failure.getClass().getName(), exchange.requestId());
        return new Refused(Refusal.SIGN_IN_UNAVAILABLE);
    }
}
