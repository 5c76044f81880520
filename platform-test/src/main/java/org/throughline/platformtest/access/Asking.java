package org.throughline.platformtest.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends an operation's request as the caller of a scene. */
final class Asking {

    /** No record has this version: a change that is permitted ends in 412 and changes nothing. */
    private static final String NO_VERSION = "\"999999\"";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URL service;
    private final String version;

    Asking(URL service) {
        this(service, NO_VERSION);
    }

    private Asking(URL service, String version) {
        this.service = service;
        this.version = version;
    }

    /** Asks without If-Match whatever takes it. */
    static Asking withoutVersion(URL service) {
        return new Asking(service, null);
    }

    Answer ask(Row row, Served served, Scene scene) {
        String query = row.query().isEmpty() ? "" : "?" + row.query();
        URI address =
                URI.create(service.toString().replaceAll("/$", "") + scene.fill(served.path() + query, row.path()));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(served.method(), body(row, served, scene));
        if (served.contentType() != null) {
            request.header("Content-Type", contentType(served.contentType()));
        }
        if (served.conditional() && version != null) {
            request.header("If-Match", version);
        }
        if (scene.token() != null) {
            request.header("Authorization", "Bearer " + scene.token());
        }
        try {
            return Answer.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(Row row, Served served, Scene scene) {
        if (served.contentType() == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (isMultipart(served.contentType())) {
            return HttpRequest.BodyPublishers.ofString("--none--\r\n");
        }
        String stated = row.body() == null ? served.example() : scene.fill(row.body(), row.path());
        return HttpRequest.BodyPublishers.ofString(stated == null ? "" : stated);
    }

    private static String contentType(String type) {
        return isMultipart(type) ? type + "; boundary=none" : type;
    }

    private static boolean isMultipart(String type) {
        return type.startsWith("multipart/");
    }
}
