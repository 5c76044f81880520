package org.throughline.systemtests.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.throughline.stack.part.Ports;
import org.throughline.systemtests.system.Accounts;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.WholeSystem;

/** A request that says it carries a gigabyte, and is refused before it sends the first byte of it. */
final class OversizedRequest {

    private static final long GIGABYTE = 1L << 30;
    private static final int PATIENCE_MILLIS = 10_000;

    private OversizedRequest() {}

    static Answer to(Operation operation) {
        int port = WholeSystem.stack().options().ports().of(Ports.GATEWAY);
        String head = operation.method() + " " + operation.somewhere() + " HTTP/1.1\r\n"
                + "Host: localhost:" + port + "\r\n"
                + "Authorization: Bearer " + Accounts.token(operation.roles().get(0)) + "\r\n"
                + "Content-Type: " + operation.mediaType() + "\r\n"
                + "Content-Length: " + GIGABYTE + "\r\n"
                + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }

    private static Answer answer(String response) {
        String[] headAndBody = response.split("\r\n\r\n", 2);
        String contentType = headAndBody[0]
                .lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("");
        return new Answer(Integer.parseInt(headAndBody[0].split(" ")[1]), null, contentType, headAndBody[1]);
    }
}
