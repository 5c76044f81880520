package org.throughline.systemtests.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/**
 * What the door answered.
 *
 * @param status the HTTP status
 * @param etag the ETag header; null without one
 * @param text the body as it came
 */
public record Answer(int status, String etag, String contentType, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON, status " + status, notJson);
        }
    }

    /** The body as JSON where the status is as expected; fails with what came otherwise. */
    public JsonNode expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got " + status + ": " + text);
        }
        return json();
    }
}
