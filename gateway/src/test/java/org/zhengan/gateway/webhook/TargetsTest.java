package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private static final URI TARGET = URI.create("https://target.example/hook");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.0",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "1fff:ffff::1",
                "4000::1"
            })
    void areRefusedWhereTheyAreNotOnThePublicInternet(String address) {
        assertThatThrownBy(() -> resolve(address)).hasMessageContaining("not on the public Internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::1",
                "2400:3200::1",
                "2606:4700::1111",
                "3ffe:ffff::1"
            })
    void areAcceptedJustBesideThat(String address) {
        assertThat(resolve(address)).satisfies(found -> assertThat(found.getAddress())
                .isEqualTo(InetAddress.getByName(address).getAddress()));
    }

    @Test
    void areRefusedWhenOneOfSeveralAddressesIsPrivate() {
        assertThatThrownBy(() -> resolve("1.1.1.1", "10.0.0.1")).hasMessageContaining("not on the public Internet");
        assertThatThrownBy(() -> resolve("2606:4700::1111", "::1")).hasMessageContaining("not on the public Internet");
    }

    @Test
    void areLookedUpAndCheckedAnewEachTimeAndKeepTheCheckedAddress() {
        var answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
        var targets = new Targets(false, host -> List.of(InetAddress.getByName(answers.remove())));

        var first = targets.resolve(TARGET).block();

        assertThat(first.isUnresolved()).isFalse();
        assertThat(first.getAddress().getHostAddress()).isEqualTo("1.1.1.1");
        assertThat(first.getHostString()).isEqualTo("target.example");
        assertThat(first.getPort()).isEqualTo(443);
        assertThatThrownBy(() -> targets.resolve(TARGET).block()).hasMessageContaining("not on the public Internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://localhost/",
                "https://localhost./",
                "https://[fe80::1]/"
            })
    void areRefusedHoweverOneselfIsSpelt(String spelt) {
        var targets = new Targets(false, host -> List.of(InetAddress.getAllByName(host)));

        assertThatThrownBy(() -> targets.resolve(targets.parse(spelt)).block())
                .hasMessageMatching(
                        "The address is not on the public Internet|There is no host .*|The address must be .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://target.example/",
                "ftp://target.example/",
                "file:///etc/passwd",
                "gopher://x/",
                "https:/x",
                "https://user:pw@target.example/",
                "https://target.example/#x",
                "not a url",
                "",
                "/hook",
                "https://",
                "https://target.example\\@127.0.0.1/",
                "HTTP://target.example/"
            })
    void areRefusedWhenTheyAreNoPlainAddressOverTls(String text) {
        var targets = new Targets(false, host -> List.of());

        assertThatThrownBy(() -> targets.parse(text)).hasMessageStartingWith("The address");
    }

    @Test
    void mayBePrivateAndWithoutTlsInDevelopment() throws UnknownHostException {
        var targets = new Targets(true, host -> List.of(InetAddress.getByName("127.0.0.1")));

        var address =
                targets.resolve(targets.parse("http://localhost:9000/hook")).block();

        assertThat(address.getAddress().isLoopbackAddress()).isTrue();
        assertThat(address.getPort()).isEqualTo(9000);
    }

    private static InetAddress resolve(String... addresses) {
        Names names = host -> {
            var found = new ArrayList<InetAddress>();
            for (var address : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return found;
        };
        return new Targets(false, names).resolve(TARGET).block().getAddress();
    }
}
