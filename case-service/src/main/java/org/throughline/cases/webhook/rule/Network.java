package org.throughline.cases.webhook.rule;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin alike, such as {@code 10.0.0.0/8}.
 *
 * @param length bytes of an address: 4 or 16
 * @param prefix the bits that they have in common
 * @param bits how many bits that are
 */
public record Network(int length, BigInteger prefix, int bits) {

    private static final String LITERAL = "[0-9.]+/\\d{1,2}|[0-9a-fA-F:]+/\\d{1,3}";

    /** Reads it as it is written; an {@link IllegalArgumentException} where it is no network. */
    public static Network of(String written) {
        if (!written.matches(LITERAL)) {
            throw new IllegalArgumentException("a network is written like 10.0.0.0/8 or fd00::/8");
        }
        int slash = written.indexOf('/');
        try {
            // never asks a name server: the pattern leaves literal addresses only
            byte[] address = InetAddress.getByName(written.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(written.substring(slash + 1));
            if (bits > address.length * Byte.SIZE) {
                throw new IllegalArgumentException("a network has no more bits than its addresses");
            }
            return new Network(address.length, first(address, bits), bits);
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException("a network begins with an address", notAnAddress);
        }
    }

    /** Whether the address is one of the network's. */
    public boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == length && first(bytes, bits).equals(prefix);
    }

    private static BigInteger first(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
}
