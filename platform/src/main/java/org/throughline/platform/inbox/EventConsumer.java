package org.throughline.platform.inbox;

/** What a service does with the facts of another. One bean a consumer; its name is its key in the inbox. */
public interface EventConsumer {

    /** Stable: the inbox remembers by it which events were taken. */
    String name();

    /** The effect, in the inbox's transaction. Types that it does not know are passed over. */
    void apply(ReceivedEvent event);
}
