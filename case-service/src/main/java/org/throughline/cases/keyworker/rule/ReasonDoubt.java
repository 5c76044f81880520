package org.throughline.cases.keyworker.rule;

import java.util.Locale;

/** What stands between a stated reason and the facts. */
public enum ReasonDoubt {
    NOT_FIRST_CONTACT(true, "the case has had a keyworker"),
    NO_KEYWORKER_BEFORE(true, "speaks of a keyworker before, and there was none"),
    NOT_LEAVING(true, "the keyworker before neither leaves nor has left the pod around this day"),
    NOT_ABSENT(true, "no absence is recorded, of the one before or of the one who returns"),
    STILL_EMPLOYED(true, "the keyworker before is employed on this day"),
    LEAVING_NOT_TOLD(false, "nothing is told of the keyworker before: whether they left is not known"),
    ABSENCE_NOT_TOLD(false, "nothing is told of the keyworker before: whether they were absent is not known"),
    DEATH_NOT_TOLD(false, "the end of employment is not told yet"),
    WISH_NOT_RECORDED(false, "the record holds no wish and no voice of the child about it"),
    KEYWORKER_BEFORE_LEFT(false, "the keyworker before has left by this day: LEFTRL would say so"),
    STANDARD_PROCESS(false, "a child changed hands because a process says so: the leadership is told");

    private final boolean refuses;
    private final String detail;

    ReasonDoubt(boolean refuses, String detail) {
        this.refuses = refuses;
        this.detail = detail;
    }

    /** Whether the facts contradict the reason; otherwise they are silent on it, which is a warning only. */
    public boolean refuses() {
        return refuses;
    }

    /** Stable, such as {@code reason-not-leaving}. */
    public String code() {
        return "reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, in words without a personal datum. */
    public String detail() {
        return detail;
    }
}
