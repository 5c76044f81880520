package org.throughline.stack.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jose4j.lang.JoseException;

/** The token endpoint over HTTP: reads the form, writes the token or the refusal. */
final class TokenEndpoint {
    private static final int LARGEST_FORM = 16 * 1024;

    private final Grants grants;
    private final Tokens tokens;

    TokenEndpoint(Grants grants, Tokens tokens) {
        this.grants = grants;
        this.tokens = tokens;
    }

    void answer(HttpExchange exchange) throws IOException {
        try {
            TokenRequest request = TokenRequest.of(form(exchange), header(exchange, "Authorization"));
            Answers.json(exchange, 200, tokens.answerFor(grants.grant(request)));
        } catch (OAuthError refusal) {
            if (refusal.status() == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"throughline\"");
            }
            Answers.json(exchange, refusal.status(), refusal.body());
        } catch (JoseException e) {
            throw new IOException("The token could not be signed", e);
        }
    }

    private static String form(HttpExchange exchange) throws IOException {
        String type = header(exchange, "Content-Type");
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            throw OAuthError.invalidRequest("Send the request as application/x-www-form-urlencoded");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw OAuthError.invalidRequest("The form is larger than " + LARGEST_FORM + " bytes");
        }
        return new String(body, UTF_8);
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }
}
