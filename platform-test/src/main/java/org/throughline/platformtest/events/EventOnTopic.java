package org.throughline.platformtest.events;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as a test reads it: everything as text; value and key are null where the record has none. */
public record EventOnTopic(int partition, long offset, String key, String value, Map<String, String> headers) {

    /** Answers the CloudEvents type of a binary-mode event, or null. */
    public String type() {
        return headers.get("ce_type");
    }

    /** Answers the CloudEvents id of a binary-mode event, or null. */
    public String id() {
        return headers.get("ce_id");
    }

    static EventOnTopic from(ConsumerRecord<byte[], byte[]> received) {
        Map<String, String> headers = new LinkedHashMap<>();
        received.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new EventOnTopic(
                received.partition(), received.offset(), text(received.key()), text(received.value()), headers);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
