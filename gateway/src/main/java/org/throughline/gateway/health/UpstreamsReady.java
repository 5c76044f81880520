package org.throughline.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.gateway.forward.Services;
import org.throughline.gateway.routing.RouteTable;
import org.throughline.gateway.routing.Upstream;

/** Ready only when every service behind the gateway is, naming each. */
@Readiness
@ApplicationScoped
class UpstreamsReady implements AsyncHealthCheck {

    private final RouteTable routes;
    private final Services services;

    UpstreamsReady(RouteTable routes, Services services) {
        this.routes = routes;
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Map<String, Future<Boolean>> asked = new TreeMap<>();
        for (Upstream upstream : routes.upstreams()) {
            asked.put(upstream.service(), services.isReady(upstream).otherwise(false));
        }
        var answer = Future.all(asked.values().stream().toList()).map(all -> response(asked));
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    private static HealthCheckResponse response(Map<String, Future<Boolean>> answered) {
        var response = HealthCheckResponse.named("services");
        answered.forEach((name, ready) -> response.withData(name, ready.result() ? "UP" : "DOWN"));
        return response.status(answered.values().stream().allMatch(Future::result))
                .build();
    }
}
