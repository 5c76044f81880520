package org.throughline.platform.caller;

/** The roles a token may carry, as the identity provider names them. */
public final class Roles {

    public static final String POD_MANAGER = "pod-manager";
    public static final String SENIOR_SOCIAL_WORKER = "senior-social-worker";
    public static final String SOCIAL_WORKER = "social-worker";
    public static final String SOCIAL_WORKER_IN_TRAINING = "social-worker-in-training";
    public static final String POD_ADMINISTRATOR = "pod-administrator";
    public static final String SENIOR_LEADER = "senior-leader";
    public static final String PRINCIPAL_SOCIAL_WORKER = "principal-social-worker";
    public static final String RETURNS_OFFICER = "returns-officer";
    /** Answers what is held about a person, and decides what is erased. */
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    /** The MASH referral system. */
    public static final String MASH = "mash";
    /** A team that reads events. */
    public static final String ANALYTICS = "analytics";
    /** Whoever keeps the system running: imports, dead letters, replays; no child's record. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
