package org.throughline.gateway.imports;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells which service an uploaded file is for by looking at its beginning, so that a council has one address for all. */
@ApplicationScoped
public class ImportDesk {

    /** Where files are handed in. */
    public static final String PATH = "/v1/imports";

    private static final String WORKFORCE_PATH = "/v1/workforce-imports";
    /** The census names itself in its header, well inside this. */
    private static final int PEEK = 16 * 1024;

    /** A file's destination, and its body from the first byte on. */
    public record Sorted(String path, ReadStream<Buffer> body) {}

    /** Whether a request hands a file in here. */
    public boolean takes(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && request.path().equals(PATH);
    }

    /** Reads as much as it takes to decide, at most 16 KiB and a chunk, and leaves the request paused. */
    public Future<Sorted> sort(HttpServerRequest request) {
        Promise<Sorted> sorted = Promise.promise();
        Buffer start = Buffer.buffer();
        request.exceptionHandler(sorted::tryFail);
        request.endHandler(end -> sorted.tryComplete(sorted(start, request, true)));
        request.handler(chunk -> {
            start.appendBuffer(chunk);
            if (start.length() >= PEEK) {
                request.pause();
                sorted.tryComplete(sorted(start, request, false));
            }
        });
        request.resume();
        return sorted.future();
    }

    private static Sorted sorted(Buffer start, HttpServerRequest request, boolean complete) {
        Buffer peeked = start.length() > PEEK ? start.slice(0, PEEK) : start;
        String path = WorkforceCensus.beginsIn(peeked) ? WORKFORCE_PATH : PATH;
        return new Sorted(path, new ReplayedBody(start, request, complete));
    }
}
