package org.throughline.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class BodyLimitTest {

    private static final int JSON_LIMIT = 262_144;
    private static final long FILE_LIMIT = 512L << 20;

    @TestHTTPResource("/v1/notes")
    URI notes;

    @Test
    void aFileThatSaysItIsOverTheLimitIsRefusedUnreadWithAProblem() throws Exception {
        // When
        String answer = answerTo("multipart/form-data; boundary=b", FILE_LIMIT + 1);

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "X-Request-ID: large-1")
                .contains("\"code\":\"body-too-large\"", "\"traceId\":\"large-1\"")
                .endsWith("}");
    }

    @Test
    void aFileMayBeLargerThanJson() {
        given().auth()
                .oauth2(Tokens.forRole("pod-manager"))
                .multiPart("file", "a.csv", new byte[JSON_LIMIT + 1])
                .post("/v1/notes")
                .then()
                .statusCode(415);
    }

    @Test
    void jsonThatSaysItIsOverTheLimitIsRefusedUnread() throws Exception {
        assertThat(answerTo("application/json", JSON_LIMIT + 1))
                .startsWith("HTTP/1.1 413")
                .contains("body-too-large");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void jsonThatDoesNotSayHowLongItIsIsRefusedWhileItIsRead(HttpClient.Version version) throws Exception {
        // Given
        byte[] large = ("{\"text\":\"" + "x".repeat(JSON_LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(notes)
                .version(version)
                .header("Authorization", "Bearer " + Tokens.forRole("pod-manager"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        // When
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    /** All that comes back for a head that is followed by no body, until the connection is closed. */
    private String answerTo(String type, long length) throws Exception {
        try (var socket = new Socket(notes.getHost(), notes.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST /v1/notes HTTP/1.1\r\nHost: notes\r\nX-Request-ID: large-1\r\nContent-Type: " + type
                    + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
