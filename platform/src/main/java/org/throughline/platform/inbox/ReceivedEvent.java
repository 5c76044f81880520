package org.throughline.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A CloudEvent as it came from Kafka. */
public final class ReceivedEvent {

    private final CloudEvent event;
    private final String key;
    private final ObjectMapper reader;

    private ReceivedEvent(CloudEvent event, String key, ObjectMapper reader) {
        this.event = event;
        this.key = key;
        this.reader = reader;
    }

    /** Reads the envelope; throws where the record is not a CloudEvent in binary mode with our attributes. */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> record, ObjectMapper reader) {
        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
        Objects.requireNonNull(event.getExtension("sequence"), "sequence");
        Objects.requireNonNull(event.getData(), "data");
        return new ReceivedEvent(event, record.key(), reader);
    }

    public String id() {
        return event.getId();
    }

    public String type() {
        return event.getType();
    }

    /** The Kafka key: the aggregate's id. */
    public String key() {
        return key;
    }

    /** The number of the event in its aggregate's stream, from 1 without a gap. */
    public long sequence() {
        return Long.parseLong(event.getExtension("sequence").toString());
    }

    /** When the fact was recorded. */
    public OffsetDateTime time() {
        return event.getTime();
    }

    /** The matter that it belongs to. */
    public String correlationId() {
        Object id = event.getExtension("correlationid");
        return id == null ? id() : id.toString();
    }

    /** The payload; fields that this version does not know are passed over. */
    public <T> T data(Class<T> type) {
        try {
            return reader.readValue(event.getData().toBytes(), type);
        } catch (IOException notAsAgreed) {
            throw new UnreadablePayload(notAsAgreed);
        }
    }
}
