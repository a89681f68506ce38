package org.zhengan.standalone.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengan.standalone.Ports;
import org.zhengan.testing.search.Databases;
import org.zhengan.testing.search.Folder;
import org.zhengan.testing.search.Place;
import org.zhengan.testing.search.Topics;

/** Everywhere a running suite leaves something that others may come to read. */
record LeftLying(Path data, Ports ports, HeardLog log) {

    private static final int SERVICES = 3;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Place[] places() {
        return new Place[] {
            new Folder(data),
            new Folder(Path.of("target", "logs")),
            new Topics(broker()),
            Databases.of(store()),
            Place.texts("the log", log::heard),
            Place.texts("the traces", HeardSpans::heard),
            Place.texts("the metrics", this::metrics)
        };
    }

    String broker() {
        return "localhost:" + ports.broker();
    }

    String store() {
        return "mongodb://localhost:" + ports.store();
    }

    /** The page of the gateway and that of each service. */
    List<String> metrics() {
        return IntStream.rangeClosed(0, SERVICES)
                .map(place -> place == 0 ? ports.gateway() : ports.service(place))
                .mapToObj(port -> URI.create("http://localhost:" + port + "/actuator/prometheus"))
                .map(page -> HTTP.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .join()
                        .body())
                .toList();
    }
}
