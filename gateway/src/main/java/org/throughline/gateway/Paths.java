package org.throughline.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.throughline.gateway.documentation.ServiceDocuments;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.problem.Refusals;

/** Hangs the gateway's handlers into the router. None of them reads a body whole. */
@ApplicationScoped
class Paths {

    private static final String HTTP_DOCUMENTATION = "/q/swagger-ui/";
    private static final String EVENT_DOCUMENTATION = "/asyncapi.yaml";
    /** Ahead of every page that Quarkus brings. */
    private static final int BEFORE_PAGES = -10;
    /** Behind every page that Quarkus brings (20,000 are its last). */
    private static final int LAST = 100_000;

    private final Door door;
    private final ServiceDocuments documents;
    private final Refusals refusals;

    Paths(Door door, ServiceDocuments documents, Refusals refusals) {
        this.door = door;
        this.documents = documents;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(refusals::refuseFailed);
        // Figures about the traffic are for who may sign in, unlike health and documentation.
        router.route("/q/metrics*").order(BEFORE_PAGES).handler(ctx -> door.requireToken(ctx, subject -> ctx.next()));
        router.get("/").order(BEFORE_PAGES).handler(ctx -> redirect(ctx, HTTP_DOCUMENTATION));
        router.get("/asyncapi").order(BEFORE_PAGES).handler(ctx -> redirect(ctx, EVENT_DOCUMENTATION));
        router.route(ServiceDocuments.PATH + "*").order(BEFORE_PAGES).handler(documents::receive);
        router.route("/v1/*").order(BEFORE_PAGES).handler(door::receive);
        router.route().order(LAST).handler(ctx -> refusals.refuse(ctx, Refusal.NO_SUCH_ROUTE));
    }

    private static void redirect(RoutingContext ctx, String to) {
        ctx.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, to).end();
    }
}
