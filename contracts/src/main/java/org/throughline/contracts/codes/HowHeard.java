package org.throughline.contracts.codes;

/** How a child was heard. */
public enum HowHeard {
    CONVERSATION,
    DIRECT_WORK,
    PLAY_OR_DRAWING,
    LETTER_OR_MESSAGE,
    MEETING,
    /** An advocate spoke for the child, as the child asked. */
    ADVOCATE,
    /** A child who does not speak yet, or at all: what was seen, not what was said. */
    OBSERVATION
}
