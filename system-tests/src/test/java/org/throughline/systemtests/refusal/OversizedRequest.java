package org.throughline.systemtests.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }

    /** Reads as far as the answer says it goes: the door lingers a while before it closes. */
    private static Answer answer(InputStream response) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) response.read());
        }
        int length = Integer.parseInt(header(head, "content-length"));
        String body = new String(response.readNBytes(length), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(head.toString().split(" ")[1]), null, header(head, "content-type"), body);
    }

    private static String header(CharSequence head, String name) {
        return head.toString()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + head));
    }
}
