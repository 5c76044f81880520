package org.throughline.stack.demo.load;

/** Who the loader speaks as. */
enum Account {
    OPERATOR("operator", true),
    MASH("mash", true),
    SENIOR_LEADER("senior-leader", false);

    private final String login;
    private final boolean machine;

    Account(String login, boolean machine) {
        this.login = login;
        this.machine = machine;
    }

    /** The form that the token endpoint takes; the demo accounts all have the same password. */
    String form() {
        return machine
                ? "grant_type=client_credentials&client_id=" + login + "&client_secret=demo"
                : "grant_type=password&client_id=throughline&username=" + login + "&password=demo";
    }
}
