package org.throughline.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.platform.problem.Problem;
import org.throughline.platform.problem.ProblemAnswers;
import org.throughline.platform.problem.ProblemBody;
import org.throughline.platform.request.RequestIds;

/** Refuses a body whose stated length is over the limit of its kind, JSON or file, before any of it is read. */
@ApplicationScoped
class StatedLengthFilter {

    /** Ahead of Quarkus's own limit, which answers without a problem: its route's order is -2, a filter's is minus this. */
    private static final int PRIORITY = 100;
    /** Long enough to read the answer, for a client that first sends to the end. */
    private static final Duration LINGER = Duration.ofSeconds(5);

    private final long jsonBytes;
    private final long fileBytes;
    private final ProblemAnswers answers;
    private final RequestIds ids;
    private final Vertx vertx;

    StatedLengthFilter(
            BodyLimit limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit,
            ProblemAnswers answers,
            RequestIds ids,
            Vertx vertx) {
        this.jsonBytes = limit.jsonBytes();
        this.fileBytes = fileLimit.asLongValue();
        this.answers = answers;
        this.ids = ids;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        String stated = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (stated != null && Long.parseLong(stated) > limit(exchange.request())) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private long limit(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String file = MediaType.MULTIPART_FORM_DATA;
        return type != null && type.regionMatches(true, 0, file, 0, file.length()) ? fileBytes : jsonBytes;
    }

    @ActivateRequestContext
    void refuse(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        ids.take(request::getHeader);
        Problem problem = BodyLimitFilter.tooLarge();
        HttpServerResponse response = exchange.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        ids.headers().forEach((name, value) -> response.putHeader(name, value));
        discard(request);
        response.end(Json.encode(answers.body(problem)));
    }

    /** A client that is still sending when its connection closes may never see the answer. */
    private void discard(HttpServerRequest request) {
        if (!request.isEnded()) {
            long cut = vertx.setTimer(
                    LINGER.toMillis(), late -> request.connection().close());
            request.handler(bytes -> {})
                    .endHandler(end -> vertx.cancelTimer(cut))
                    .resume();
        }
    }
}
