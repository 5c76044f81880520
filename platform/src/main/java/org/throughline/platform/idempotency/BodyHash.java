package org.throughline.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two requests the same: the values of their bodies, whatever their white space and order of fields. */
final class BodyHash {

    private BodyHash() {}

    static String of(ObjectMapper mapper, Object[] parameters) throws JsonProcessingException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object parameter : parameters) {
                // bodies are records; path values are in the operation, headers are not part of what is asked
                if (parameter instanceof Record body) {
                    digest.update(mapper.writeValueAsBytes(body));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
