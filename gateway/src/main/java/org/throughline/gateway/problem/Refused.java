package org.throughline.gateway.problem;

/** Carries a refusal through an asynchronous chain. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
