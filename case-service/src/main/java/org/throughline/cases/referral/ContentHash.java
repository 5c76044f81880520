package org.throughline.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A referral's content as text to keep: white space and order of fields make no other referral. */
@ApplicationScoped
class ContentHash {

    private final ObjectMapper mapper;

    ContentHash(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Tells two referrals apart by every value that was sent. */
    String of(NewReferral referral) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(json(referral).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A child as it was kept. */
    ReferredChild read(String asSent) {
        try {
            return mapper.readValue(asSent, ReferredChild.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON can be read", impossible);
        }
    }

    /** A record that was read from JSON, as JSON again. */
    String json(Record sent) {
        try {
            return mapper.writeValueAsString(sent);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON can be written", impossible);
        }
    }
}
