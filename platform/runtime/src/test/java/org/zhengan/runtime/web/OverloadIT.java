package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** Overload is refused at once, and not suffered. */
class OverloadIT {

    private static final String PATH = "/api/lantern/lanterns";

    @Test
    void whoFindsEveryPlaceTakenIsToldToComeAgain() throws IOException {
        var service = RunningService.start(
                EmbeddedMongo.uri(OverloadIT.class),
                EmbeddedKafka.shared().bootstrapServers(),
                "--zhengan.runtime.max-concurrent=1");
        List<Socket> slow = new ArrayList<>();
        try {
            var admin = service.admin();
            Await.until("one that never ends has taken the place", () -> {
                slow.add(begin(admin));
                return admin.get(PATH).status() == 429;
            });

            var refused = admin.get(PATH);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.problem()).isEqualTo("too-many-requests");
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(service.with("").get(PATH).status()).isEqualTo(429);
            assertThat(service.with("").get("/actuator/health/readiness").status())
                    .isEqualTo(200);
            for (var each : slow) {
                each.close();
            }
            Await.until("the place is free", () -> admin.get(PATH).status() == 200);
        } finally {
            service.stop();
        }
    }

    /** A request whose body never comes. */
    private static Socket begin(Caller caller) {
        var head =
                """
                POST %s HTTP/1.1\r
                Host: here\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 100\r
                \r
                {"""
                        .formatted(PATH, caller.token());
        try {
            var slow = new Socket("127.0.0.1", URI.create(caller.address()).getPort());
            slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return slow;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
