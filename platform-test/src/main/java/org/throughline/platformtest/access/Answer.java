package org.throughline.platformtest.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a caller can tell of an answer: all of it, but for the ids that every request has anew. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final Set<String> OF_THE_REQUEST = Set.of("x-request-id", "x-correlation-id", "date");

    static Answer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(OF_THE_REQUEST);
        String body = response.body().replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"");
        return new Answer(response.statusCode(), headers, body);
    }

    /** Whether this is what the cell expects. */
    boolean is(Expected expected, Row row, Scene scene) {
        return switch (expected) {
            case UNAUTHENTICATED -> status == 401;
            case FORBIDDEN -> status == 403;
            case ABSENT -> status == 404;
            case ANSWERED -> row.record() == Row.RecordKind.NONE ? permitted() : reached();
            case LISTED -> status == 200 && scene.isToldBy(body);
            case LEFT_OUT -> status == 200 && !scene.isToldBy(body);
        };
    }

    private boolean permitted() {
        return status != 401 && status != 403 && status < 500;
    }

    /** 400 would mean that the request was refused before access was asked: it would prove nothing. */
    private boolean reached() {
        return permitted() && status != 404 && status != 400;
    }
}
