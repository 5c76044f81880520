package org.throughline.cases.network.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.contracts.codes.NetworkRole;

/** Who can be around a child, and until when; empty where nothing speaks against it. */
public final class NetworkRules {

    private NetworkRules() {}

    /** Whether somebody can be added: from a day that is not ahead, and with words for a role that has no code. */
    public static Optional<NetworkRefusal> adding(NetworkRole role, boolean inWords, LocalDate from, LocalDate today) {
        if ((role == NetworkRole.OTHER) != inWords) {
            return refuse("network-role-in-words", "/roleWords", "are for OTHER, and needed there");
        }
        return from.isAfter(today) ? refuse("network-member-in-future", "/from", "is in the future") : Optional.empty();
    }

    /** Whether somebody's time can end: by today, and not before it began. */
    public static Optional<NetworkRefusal> ending(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isAfter(today)) {
            return refuse("network-member-in-future", "/to", "is in the future");
        }
        return to.isBefore(from)
                ? refuse("network-member-ends-too-early", "/to", "is before the first day")
                : Optional.empty();
    }

    private static Optional<NetworkRefusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new NetworkRefusal(code, pointer, detail));
    }
}
