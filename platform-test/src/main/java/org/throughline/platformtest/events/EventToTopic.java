package org.throughline.platformtest.events;

import java.util.UUID;

/**
 * A fact of another service, as a test lets it come.
 *
 * @param id the CloudEvents id; the same again is the same event
 * @param type the CloudEvents type
 * @param key the aggregate's id, which is the Kafka key
 * @param subject the record that the fact is about
 * @param sequence its number in the aggregate's stream
 * @param json the payload
 */
public record EventToTopic(UUID id, String type, UUID key, UUID subject, long sequence, String json) {}
