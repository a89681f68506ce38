package org.zhengan.runtime.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Sends sheets of stalls and follows what becomes of them. */
record Sender(WebTestClient client) {

    static final String PATH = "/api/market/stalls/imports";

    List<Document> rows(Document job, String query) {
        var page = Document.parse(new String(fetch(job.getString("id") + "/rows" + query), StandardCharsets.UTF_8));
        return page.getList("items", Document.class);
    }

    byte[] fetch(String path) {
        var uri = PATH + (path.startsWith("?") ? path : "/" + path);
        return Objects.requireNonNull(client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    WebTestClient.ResponseSpec post(String query, String csv) {
        return post(query, Upload.CSV, bytes(csv), "");
    }

    WebTestClient.ResponseSpec post(String query, MediaType type, byte[] body, String key) {
        var request = client.post().uri(PATH + query).contentType(type);
        return (key.isEmpty() ? request : request.header("Idempotency-Key", key))
                .bodyValue(body)
                .exchange();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Document body(WebTestClient.ResponseSpec answer) {
        return Document.parse(Objects.requireNonNull(answer.expectStatus()
                .isAccepted()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    Document done(WebTestClient.ResponseSpec answer) {
        var id = body(answer).getString("id");
        Market.await(() -> job(id).containsKey("finishedAt"));
        return job(id);
    }

    Document job(String id) {
        return Document.parse(new String(fetch(id), StandardCharsets.UTF_8));
    }
}
