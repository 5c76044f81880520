package org.throughline.platform.imports;

/** A file that cannot be read on; what was read before is kept. The message is a fixed sentence. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Says where it breaks off and why, as a refusal does. */
    public UnreadableFile(long line, String field, String code, String reason) {
        super(reason, null, false, false);
        this.refusal = new Refusal(line, field, code, reason);
    }

    Refusal refusal() {
        return refusal;
    }
}
