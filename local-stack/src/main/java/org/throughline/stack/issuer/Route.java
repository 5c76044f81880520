package org.throughline.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One exact path; the JDK's server matches by prefix and would answer below it too. */
record Route(String path, Answer answer, String... methods) implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean catchAll = path.equals("/");
        if (!catchAll && !exchange.getRequestURI().getPath().equals(path)) {
            Answers.json(exchange, 404, Map.of("error", "not_found"));
        } else if (methods.length > 0 && !List.of(methods).contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", methods));
            Answers.json(exchange, 405, Map.of("error", "method_not_allowed"));
        } else {
            answer.to(exchange);
        }
    }
}
