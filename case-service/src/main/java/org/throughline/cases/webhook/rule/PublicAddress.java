package org.throughline.cases.webhook.rule;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a message may go to: public ones, as IANA's special-purpose registries leave them, and the networks that a
 * council's operator allows. Never this machine, its neighbours, a cloud's metadata, or an address that hides another one.
 */
public final class PublicAddress {

    private static final int IPV4 = 4;

    /** IANA IPv4 special-purpose addresses, multicast, reserved; and the platform address of a cloud that lies among public ones. */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // inside IPv6 global unicast: protocol assignments with Teredo, documentation, 6to4
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private PublicAddress() {}

    /** Whether a message may go there. */
    public static boolean allows(InetAddress address, List<Network> allowed) {
        return allowed.stream().anyMatch(network -> network.has(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        boolean special = SPECIAL.stream().anyMatch(network -> network.has(address));
        return !special && (address.getAddress().length == IPV4 || GLOBAL_UNICAST.has(address));
    }
}
