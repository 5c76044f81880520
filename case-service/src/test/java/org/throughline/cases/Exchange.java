package org.throughline.cases;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes down what was sent and answered, so that a document shows what a service really says. */
public final class Exchange implements Filter {

    private final Path file;

    private Exchange(Path file) {
        this.file = file;
    }

    /** Writes to {@code target/exchanges/<name>.http}, from its beginning. */
    public static Exchange named(String name) {
        Path file = Path.of("target/exchanges/" + name + ".http");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exchange(file);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        var text = new StringBuilder(request.getMethod())
                .append(' ')
                .append(URI.create(request.getURI()).getRawPath());
        String query = URI.create(request.getURI()).getRawQuery();
        text.append(query == null ? "" : "?" + query).append('\n');
        String ifMatch = request.getHeaders().getValue("If-Match");
        text.append(ifMatch == null ? "" : "If-Match: " + ifMatch + "\n");
        text.append(request.getBody() == null ? "" : "\n" + request.<String>getBody() + "\n");
        text.append("\nHTTP/1.1 ").append(answer.statusCode()).append('\n');
        text.append(answer.header("ETag") == null ? "" : "ETag: " + answer.header("ETag") + "\n");
        write(text.append('\n').append(answer.asString()).append("\n\n").toString());
        return answer;
    }

    private void write(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
