package org.throughline.cases.voice;

/** In what way a child made themselves understood; it stays in the record, since it can tell of a disability. */
public enum Communication {
    SPEECH,
    WRITING,
    SIGN_LANGUAGE,
    PICTURES_OR_SYMBOLS,
    TECHNOLOGY,
    /** An interpreter spoke for them both. */
    INTERPRETER,
    /** What the child did, not what the child said. */
    BEHAVIOUR
}
