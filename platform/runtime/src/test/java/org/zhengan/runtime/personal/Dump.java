package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.zhengan.runtime.fixture.Secrets;
import reactor.core.publisher.Flux;

/** Everything a store holds, as somebody would read who got hold of its files. */
record Dump(List<Document> documents) {

    static Dump of(MongoDatabase database) {
        return new Dump(Objects.requireNonNull(Flux.from(database.listCollectionNames())
                .concatMap(name -> database.getCollection(name).find())
                .collectList()
                .block()));
    }

    /** Every value kept as bytes. */
    List<Binary> sealed() {
        List<Binary> found = new ArrayList<>();
        documents.forEach(document -> collect(document, found));
        return found;
    }

    /** None of {@code secrets} stands in it, in any writing. */
    void holdsNone(List<String> secrets) {
        var bytes = new StringBuilder();
        sealed().forEach(each -> {
            bytes.append(new String(each.getData(), StandardCharsets.UTF_8)).append('\n');
            bytes.append(new String(each.getData(), StandardCharsets.UTF_16LE)).append('\n');
            bytes.append(new String(each.getData(), StandardCharsets.UTF_16BE)).append('\n');
        });
        var json = new StringBuilder();
        documents.forEach(each -> json.append(each.toJson()).append('\n'));
        for (var secret : secrets) {
            assertThat(Secrets.forms(secret))
                    .allSatisfy(form -> assertThat(json.indexOf(form)).as(form).isNegative());
            assertThat(bytes.indexOf(secret)).as(secret).isNegative();
        }
    }

    private static void collect(Object value, List<Binary> found) {
        if (value instanceof Document document) {
            document.values().stream().filter(Objects::nonNull).forEach(inner -> collect(inner, found));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, found));
        } else if (value instanceof Binary binary) {
            found.add(binary);
        }
    }
}
