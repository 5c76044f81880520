package org.throughline.stack.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A form posted to the token endpoint, with the client's credentials from wherever they were sent. */
record TokenRequest(Map<String, String> fields) {
    /** Reads the form; credentials of an HTTP Basic header count as its client_id and client_secret. */
    static TokenRequest of(String form, String authorization) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.isEmpty() ? new String[0] : form.split("&")) {
            String[] parts = pair.split("=", 2);
            put(fields, decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            String[] credentials = basic(authorization.substring(6).strip());
            put(fields, "client_id", decoded(credentials[0]));
            put(fields, "client_secret", decoded(credentials[1]));
        }
        return new TokenRequest(fields);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        String earlier = fields.put(name, value);
        if (earlier != null && !(name.equals("client_id") && earlier.equals(value))) {
            throw OAuthError.invalidRequest("Sent twice: " + name);
        }
    }

    private static String[] basic(String encoded) {
        try {
            String[] credentials = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
            if (credentials.length == 2) {
                return credentials;
            }
        } catch (IllegalArgumentException notBase64) {
            throw OAuthError.invalidClient("The Basic credentials are not Base64");
        }
        throw OAuthError.invalidClient("The Basic credentials have no colon");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw OAuthError.invalidRequest("The form is not correctly encoded");
        }
    }

    String required(String name) {
        String value = fields.get(name);
        if (value == null || value.isEmpty()) {
            throw OAuthError.invalidRequest("Missing: " + name);
        }
        return value;
    }

    String optional(String name) {
        return fields.getOrDefault(name, "");
    }
}
