package org.zhengan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RouteClassTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/gas/leak-alarms, READS",
        "HEAD, /api/gas/leak-alarms, READS",
        "GET, /api/events/stream, STREAM",
        "GET, /api/gas/evaluations/severity, READS",
        "POST, /api/gas/evaluations/severity, EVALUATIONS",
        "POST, /api/gas/sensors/imports, IMPORTS",
        "GET, /api/gas/sensors/imports, READS",
        "POST, /api/gas/sensor-readings, WRITES",
        "DELETE, /api/webhooks/x, WRITES"
    })
    void knowsWhatARequestIs(String method, String path, RouteClass kind) {
        var request =
                MockServerHttpRequest.method(HttpMethod.valueOf(method), path).build();

        assertThat(RouteClass.of(request)).isEqualTo(kind);
    }
}
