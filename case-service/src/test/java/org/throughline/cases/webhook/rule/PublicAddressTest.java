package org.throughline.cases.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors are IANA's special-purpose address registries, and the metadata addresses that clouds document. */
class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.4",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNoPublicAddressIsRefused(String address) throws Exception {
        assertThat(PublicAddress.allows(of(address), List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "168.63.129.15",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "203.0.112.1",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "2003::1",
                "3ffe:ffff::1"
            })
    void aPublicAddressIsAllowedUpToTheEdgeOfEachNetwork(String address) throws Exception {
        assertThat(PublicAddress.allows(of(address), List.of())).isTrue();
    }

    @Test
    void aCouncilMayAllowItsOwnNetworkAndNothingBesides() throws Exception {
        List<Network> council = List.of(Network.of("10.20.0.0/16"), Network.of("fd12::/16"));

        assertThat(PublicAddress.allows(of("10.20.255.1"), council)).isTrue();
        assertThat(PublicAddress.allows(of("fd12:1::5"), council)).isTrue();
        assertThat(PublicAddress.allows(of("10.21.0.1"), council)).isFalse();
        assertThat(PublicAddress.allows(of("fd13::5"), council)).isFalse();
        assertThat(PublicAddress.allows(of("169.254.169.254"), council)).isFalse();
    }

    @Test
    void aNetworkOfOneKindHoldsNoAddressOfTheOther() throws Exception {
        assertThat(Network.of("0.0.0.0/0").has(of("::1"))).isFalse();
        assertThat(Network.of("::/0").has(of("1.1.1.1"))).isFalse();
        assertThat(Network.of("0.0.0.0/0").has(of("1.1.1.1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "metadata/8", "10.0.0.0/", "", "10.0.0/x"})
    void whatIsNoNetworkIsRefusedWhenItIsRead(String written) {
        assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private static InetAddress of(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
