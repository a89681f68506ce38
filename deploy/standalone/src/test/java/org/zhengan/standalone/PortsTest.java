package org.zhengan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void allLieWithinTheTwentyFromTheGatewaysOn() {
        var ports = new Ports(8080);

        var used = Stream.concat(
                        Stream.of(ports.gateway(), ports.broker(), ports.controller(), ports.store()),
                        IntStream.rangeClosed(1, 14).boxed().map(ports::service))
                .toList();

        assertThat(used).doesNotHaveDuplicates().allMatch(port -> port >= 8080 && port < 8080 + Ports.SPAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_517, 70_000})
    void leaveRoomForAllOfThem(int first) {
        assertThatThrownBy(() -> new Ports(first)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayBeTheLastTwentyThereAre() {
        assertThat(new Ports(65_516).store()).isEqualTo(65_534);
    }

    @Test
    void areRefusedByNameWhenSomebodyListensOnOne() throws IOException {
        var ports = Ports.free();

        try (var other = new ServerSocket(ports.service(2), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("ZHENGAN_PORT");
        }
    }
}
