package org.throughline.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.throughline.gateway.exchange.Exchange;

/** What a request carries on to a service and an answer back, beyond what the two ends said to each other. */
final class ForwardedHeaders {

    /** Between two neighbours only (RFC 9110, section 7.6.1), and the ways to claim an origin that is not one's own. */
    private static final List<String> NOT_PASSED_ON = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Expect",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto");

    private ForwardedHeaders() {}

    /** Readies the headers of a request. The token stays as the user sent it. */
    static void onRequest(MultiMap headers, HttpServerRequest request, Exchange exchange) {
        dropHopByHop(headers);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        headers.set(Exchange.CORRELATION_ID, exchange.correlationId());
        headers.set("traceparent", exchange.trace().header());
        if (!exchange.trace().continued()) {
            headers.remove("tracestate");
        }
    }

    /** Readies the headers of an answer: nobody between keeps a copy of a record unless the service says so. */
    static void onAnswer(MultiMap headers) {
        dropHopByHop(headers);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        for (String nominations : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String nominated : nominations.split(",")) {
                headers.remove(nominated.trim());
            }
        }
        NOT_PASSED_ON.forEach(headers::remove);
    }
}
