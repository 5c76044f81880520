package org.throughline.stack.demo.council;

import java.util.UUID;

/** The worker ids that the identity provider gives to the demo accounts; they never change. */
public final class DemoAccounts {
    public static final UUID POD_MANAGER = id(1);
    public static final UUID SENIOR_SOCIAL_WORKER = id(2);
    public static final UUID SOCIAL_WORKER = id(3);
    public static final UUID SOCIAL_WORKER_IN_TRAINING = id(4);
    public static final UUID POD_ADMINISTRATOR = id(5);
    public static final UUID SENIOR_LEADER = id(6);
    public static final UUID PRINCIPAL_SOCIAL_WORKER = id(7);
    public static final UUID RETURNS_OFFICER = id(8);

    private DemoAccounts() {}

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-%012d".formatted(number));
    }
}
