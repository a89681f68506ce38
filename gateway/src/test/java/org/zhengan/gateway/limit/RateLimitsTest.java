package org.zhengan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void countEachClientAndEachClassByItself() {
        var limits = limits(true, 1_000);

        assertThat(limits.take("sub a", RouteClass.IMPORTS)).isZero();
        assertThat(limits.take("sub a", RouteClass.IMPORTS)).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.take("sub b", RouteClass.IMPORTS)).isZero();
        assertThat(limits.take("sub a", RouteClass.WRITES)).isZero();
    }

    @Test
    void letEverythingPassWhenSwitchedOff() {
        var limits = limits(false, 1_000);

        for (var call = 0; call < 100; call++) {
            assertThat(limits.take("sub a", RouteClass.IMPORTS)).isZero();
        }
        assertThat(limits.remembered()).isZero();
    }

    @Test
    void rememberNoMoreClientsThanTheyMay() {
        var limits = limits(true, 500);

        for (var client = 0; client < 100_000; client++) {
            limits.take("address 10.0." + client, RouteClass.READS);
        }

        assertThat(limits.remembered()).isBetween(1L, 500L);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003"
    })
    void takeANetworkOfTheNewerKindForOneClient(String address, String name) throws UnknownHostException {
        var caller = new InetSocketAddress(InetAddress.getByName(address), 1);

        assertThat(ClientName.network(caller)).isEqualTo(name);
    }

    private RateLimits limits(boolean enabled, int clients) {
        var generous = new LimitSettings.Generous(1_000, 1_000);
        var sparing = new LimitSettings.Sparing(1, 1);
        var settings = new LimitSettings(enabled, clients, generous, generous, sparing, generous, sparing);
        return new RateLimits(settings, new SimpleMeterRegistry(), now::get);
    }
}
