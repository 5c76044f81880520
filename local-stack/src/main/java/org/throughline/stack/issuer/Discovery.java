package org.throughline.stack.issuer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The discovery document: where the other endpoints are and what they offer, at the paths Keycloak uses. */
final class Discovery {
    static final String TOKEN = "/protocol/openid-connect/token";
    static final String CERTS = "/protocol/openid-connect/certs";
    static final String AUTH = "/protocol/openid-connect/auth";

    private Discovery() {}

    static Map<String, Object> of(String issuer) {
        Map<String, Object> document = new TreeMap<>();
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + AUTH);
        document.put("token_endpoint", issuer + TOKEN);
        document.put("jwks_uri", issuer + CERTS);
        document.put("grant_types_supported", List.of("password", "client_credentials"));
        document.put("response_types_supported", List.of("none"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        document.put("claims_supported", List.of("iss", "sub", "aud", "exp", "iat", "preferred_username", "worker_id"));
        document.put("scopes_supported", List.of("openid", "email", "profile"));
        return document;
    }
}
