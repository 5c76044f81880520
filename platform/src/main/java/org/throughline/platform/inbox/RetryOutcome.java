package org.throughline.platform.inbox;

/**
 * What a retry came to.
 *
 * @param handled how many messages of the key are done now
 * @param waiting how many still wait
 */
public record RetryOutcome(int handled, int waiting) {}
