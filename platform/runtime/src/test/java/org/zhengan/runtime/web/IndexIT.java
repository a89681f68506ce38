package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.programme.Filter;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.store.PersonalFields;
import reactor.core.publisher.Flux;

/** Every filter a list offers, and its order, is served by an index. */
class IndexIT {

    private final RunningService service = RunningService.shared();

    @Test
    void everyFilterAndItsOrderHasAnIndex() {
        for (var ledger : LanternProgramme.PROGRAMME.ledgers()) {
            var indexes = indexes(ledger.path());

            assertThat(indexes).containsAll(expected(ledger));
        }
    }

    @Test
    void whatRunsBesideTheListsHasItsIndexesToo() {
        for (var ledger : LanternProgramme.PROGRAMME.ledgers()) {
            assertThat(indexes(ledger.path()))
                    .contains(
                            new Document("keys", 1),
                            new Document("pendingSince", 1),
                            new Document("sweepAt", 1),
                            new Document("nextDue", 1).append("_id", 1),
                            new Document("seen", 1),
                            new Document("held", 1));
            assertThat(all(ledger.path()))
                    .filteredOn(index -> index.get("key", Document.class).containsKey("keys"))
                    .singleElement()
                    .satisfies(keys ->
                            assertThat(keys).containsEntry("unique", true).containsEntry("sparse", true));
        }
        assertThat(indexes("answers")).contains(new Document("at", 1));
        assertThat(indexes("events"))
                .contains(
                        new Document("eventId", 1),
                        new Document("kind", 1).append("_id", 1),
                        new Document("kind", 1).append("district", 1).append("_id", 1),
                        new Document("subject", 1).append("_id", 1));
    }

    private static List<Document> expected(Ledger<?, ?> ledger) {
        List<Document> expected = new ArrayList<>();
        expected.add(new Document("state", 1).append("_id", -1));
        expected.add(new Document("district", 1).append("_id", -1));
        for (var filter : ledger.filters()) {
            int direction = filter.kind() == Filter.Kind.EQUAL ? 1 : -1;
            var place = PersonalFields.isPersonal(ledger, filter) ? "lookup." : "data.";
            expected.add(new Document(place + filter.field(), direction).append("_id", -1));
        }
        return expected;
    }

    private List<Document> indexes(String collection) {
        return all(collection).stream()
                .map(index -> numbers(index.get("key", Document.class)))
                .toList();
    }

    private List<Document> all(String collection) {
        return Objects.requireNonNull(Flux.from(service.collection(collection).listIndexes())
                .collectList()
                .block());
    }

    private static Document numbers(Document key) {
        var plain = new Document();
        key.forEach((name, direction) -> plain.append(name, ((Number) direction).intValue()));
        return plain;
    }
}
