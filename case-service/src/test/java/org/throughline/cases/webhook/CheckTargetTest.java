package org.throughline.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTargetTest {

    @Test
    void theConnectionGoesToTheAddressThatWasChecked() throws Exception {
        InetAddress first = InetAddress.getByName("1.1.1.1");
        var check = new CheckTarget(host -> List.of(first), false, List.of());

        assertThat(check.of("https://mash.example/"))
                .get()
                .extracting(CheckTarget.Checked::address)
                .isEqualTo(first);
    }

    @Test
    void aNameThatIsGivenAnotherAddressLaterLeadsNowhere() throws Exception {
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("169.254.169.254")));
        var check = new CheckTarget(host -> List.of(answers.pop()), false, List.of());

        assertThat(check.of("https://rebinding.example/")).isPresent();
        assertThat(check.of("https://rebinding.example/")).isEmpty();
    }

    @Test
    void oneAddressOfManyThatMayNotBeToldIsEnough() throws Exception {
        var both = List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("::1"));

        assertThat(new CheckTarget(host -> both, false, List.of()).of("https://mash.example/"))
                .isEmpty();
    }

    @Test
    void aNameThatNobodyKnowsLeadsNowhere() {
        var check = new CheckTarget(
                host -> {
                    throw new UnknownHostException("nobody");
                },
                false,
                List.of());

        assertThat(check.of("https://nobody.invalid/")).isEmpty();
        assertThat(new CheckTarget(host -> List.of(), false, List.of()).of("https://mash.example/"))
                .isEmpty();
    }

    @Test
    void numbersThatAreAddressesInDisguiseAreSeenThrough() {
        var check = new CheckTarget(new SystemResolver(), false, List.of());

        for (String disguised : List.of("2130706433", "127.1", "0", "017700000001", "0x7f000001", "localhost")) {
            assertThat(check.of("https://" + disguised + "/")).as(disguised).isEmpty();
        }
    }

    @Test
    void aSignatureIsThatOfTheStandard() {
        // the example of the Standard Webhooks specification's libraries
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(WebhookSecrets.signature(
                        secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
