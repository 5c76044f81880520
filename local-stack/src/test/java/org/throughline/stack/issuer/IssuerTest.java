package org.throughline.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerTest {
    private static final String PERSON = "grant_type=password&client_id=throughline&username=pod-manager&password=demo";

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private Issuer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = Issuer.start(InetAddress.getLoopbackAddress(), 0, directory.resolve("key.json"));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void aPersonGetsATokenThatThePublishedKeyVerifies() throws Exception {
        JwtClaims claims = verified(tokenOf(post(PERSON, null)));

        assertThat(claims.getClaimValue("preferred_username")).isEqualTo("pod-manager");
        assertThat(claims.getClaimValue("azp")).isEqualTo("throughline");
        assertThat(claims.getClaimValue("worker_id")).isEqualTo("01900000-0000-7000-8000-000000000001");
        assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("pod-manager")));
        assertThat(claims.getAudience()).contains("account");
    }

    @Test
    void aMachineGetsATokenWithItsSecretInTheFormOrAsBasic() throws Exception {
        String basic = "Basic " + Base64.getEncoder().encodeToString("mash:demo".getBytes());

        JwtClaims byForm =
                verified(tokenOf(post("grant_type=client_credentials&client_id=mash&client_secret=demo", null)));
        JwtClaims byHeader = verified(tokenOf(post("grant_type=client_credentials", basic)));

        assertThat(byForm.getSubject()).isEqualTo(byHeader.getSubject());
        assertThat(byForm.getClaimValue("preferred_username")).isEqualTo("service-account-mash");
        assertThat(byForm.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("mash")));
        assertThat(byForm.hasClaim("worker_id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant_type=password&client_id=throughline&username=pod-manager&password=wrong | 400 | invalid_grant
            grant_type=password&client_id=throughline&username=nobody&password=demo       | 400 | invalid_grant
            grant_type=password&client_id=throughline&username=pod-manager                | 400 | invalid_request
            grant_type=password&client_id=mash&client_secret=demo&username=a&password=b   | 400 | unauthorized_client
            grant_type=client_credentials&client_id=mash&client_secret=wrong              | 401 | invalid_client
            grant_type=client_credentials&client_id=nobody&client_secret=demo             | 401 | invalid_client
            grant_type=client_credentials&client_id=throughline                           | 400 | unauthorized_client
            grant_type=authorization_code&client_id=throughline&code=x                    | 400 | unsupported_grant_type
            grant_type=password&grant_type=password                                       | 400 | invalid_request
            client_id=throughline                                                         | 400 | invalid_request
            """)
    void whatIsNotGrantedIsRefusedAsTheStandardSays(String form, int status, String error) throws Exception {
        HttpResponse<String> answer = post(form, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("error").asText()).isEqualTo(error);
    }

    @Test
    void discoveryNamesTheEndpointsAtKeycloaksPaths() throws Exception {
        String address = Issuer.address(issuer.port());

        JsonNode document = json(get(address + "/.well-known/openid-configuration"));

        assertThat(document.get("issuer").asText()).isEqualTo(address);
        assertThat(document.get("token_endpoint").asText()).isEqualTo(address + "/protocol/openid-connect/token");
        assertThat(document.get("jwks_uri").asText()).isEqualTo(address + "/protocol/openid-connect/certs");
    }

    @Test
    void thePublishedKeySetHoldsNothingPrivate() throws Exception {
        JsonNode key = json(get(Issuer.address(issuer.port()) + "/protocol/openid-connect/certs"))
                .get("keys")
                .get(0);

        assertThat(key.has("n")).isTrue();
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void aTokenOutlivesTheIssuerThatGaveIt() throws Exception {
        String token = tokenOf(post(PERSON, null));
        int port = issuer.port();
        issuer.close();

        issuer = Issuer.start(InetAddress.getLoopbackAddress(), port, directory.resolve("key.json"));

        assertThat(verified(token).getClaimValue("preferred_username")).isEqualTo("pod-manager");
    }

    @Test
    void aBrowserIsToldThatThereIsNoSignInPage() throws Exception {
        HttpResponse<String> answer = get(Issuer.address(issuer.port()) + "/protocol/openid-connect/auth?x=y");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no sign-in page");
    }

    @Test
    void anyAddressButTheMachinesOwnIsRefused() {
        assertThatThrownBy(() -> Issuer.start(InetAddress.getByName("0.0.0.0"), 0, directory.resolve("key.json")))
                .hasMessageContaining("loopback address only");
    }

    private JwtClaims verified(String token) throws Exception {
        String address = Issuer.address(issuer.port());
        HttpsJwks keys = new HttpsJwks(address + "/protocol/openid-connect/certs");
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setExpectedIssuer(address)
                .setExpectedAudience("account")
                .setRequireExpirationTime()
                .build();
        return consumer.processToClaims(token);
    }

    private HttpResponse<String> post(String form, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Issuer.address(issuer.port()) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String tokenOf(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer).get("access_token").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
