package org.throughline.gateway.exchange;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace a request belongs to, by W3C Trace Context.
 *
 * @param header the {@code traceparent} to forward
 * @param traceId its trace id, which problems name
 * @param continued whether the client began it
 */
public record TraceParent(String header, String traceId, boolean continued) {

    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The client's trace where it sent a valid one, a new one otherwise. */
    public static TraceParent from(String received) {
        Matcher matcher = VALID.matcher(received == null ? "" : received);
        if (matcher.matches()) {
            return new TraceParent(received, matcher.group(1), true);
        }
        String traceId = hex(16);
        return new TraceParent("00-" + traceId + "-" + hex(8) + "-01", traceId, false);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
