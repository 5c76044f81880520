package org.throughline.cases.voice;

import java.util.UUID;

/**
 * The answer to a recorded voice.
 *
 * @param voiceId the entry
 */
public record RecordedVoice(UUID voiceId) {}
