package org.throughline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.throughline.stack.part.Ports;

class PortsTest {
    @Test
    void aPortInUseIsNamedWithItsPartAndTheSettingThatMovesIt() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            Ports ports = Ports.random().with(Ports.GATEWAY, port);

            // When / Then
            assertThatThrownBy(() -> Stack.start(StackOptions.forTests().withPorts(ports), List.of()))
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("gateway needs it")
                    .hasMessageContaining("-Dthroughline.port.gateway=");
        }
    }

    @Test
    void oneNumberForTwoPartsIsRefused() {
        Ports ports = Ports.random();

        assertThatThrownBy(() -> PortCheck.requireFree(ports.with(Ports.CASE, ports.of(Ports.KAFKA))))
                .hasMessageContaining("given to both case and kafka");
    }

    @Test
    void aPortMovedOnTheCommandLineMovesAlone() {
        Ports ports = Ports.from(settings("throughline.port.gateway", "9080"));

        assertThat(ports).isEqualTo(Ports.standard().with(Ports.GATEWAY, 9080));
    }

    @Test
    void aMisspeltPartIsRefusedWithTheNamesThatExist() {
        assertThatThrownBy(() -> Ports.from(settings("throughline.port.gatway", "9080")))
                .hasMessageContaining("There is no setting throughline.port.gatway")
                .hasMessageContaining("gateway");
    }

    @Test
    void whatIsNoPortNumberIsRefused() {
        assertThatThrownBy(() -> Ports.from(settings("throughline.port.gateway", "80800")))
                .hasMessageContaining("must be a port number");
        assertThatThrownBy(() -> Ports.from(settings("throughline.port.gateway", "web")))
                .hasMessageContaining("must be a port number");
    }

    private static Properties settings(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }
}
