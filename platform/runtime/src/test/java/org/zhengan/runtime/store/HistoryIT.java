package org.zhengan.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.runtime.personal.Vault;

/** No decision is lost on its way from the thing to the older ones, and none that was erased comes back. */
class HistoryIT {

    private static final String GUESTS = "/api/lantern/guests";

    private final RunningService service = RunningService.shared();

    @Test
    void manyWhoDecideAtOnceLeaveOneReceiptOfEachVersion() {
        var id = service.lit("ERQI");

        Together.run(8, writer -> service.admin().post("/api/lantern/lanterns/" + id + "/note", "{\"text\":\"a\"}"));
        for (int i = 0; i < 6; i++) {
            Together.run(
                    8, writer -> service.admin().post("/api/lantern/lanterns/" + id + "/note", "{\"text\":\"b\"}"));
        }

        long version = service.document("lanterns", id).getLong("version");
        assertThat(version).isGreaterThan(20);
        assertThat(versions("lanterns", id))
                .isEqualTo(LongStream.rangeClosed(1, version).boxed().toList());
    }

    @Test
    void whoGivesAwayWhatHeReadBeforeAnErasureBringsNothingBack() {
        var keeper = service.as("ERQI", "KEEPER");
        var id = keeper.post(GUESTS, Secrets.welcome(1)).text("/id");
        for (int i = 0; i < 19; i++) {
            keeper.post(GUESTS + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");
        }
        var read = Objects.requireNonNull(store("guests").byId(id).block());
        assertThat(History.leaving(read)).isEqualTo(10);

        service.as("ERQI", "WARDEN").post(GUESTS + "/" + id + "/erase-personal", "{\"reason\":\"asked\"}");
        store("guests").history().keep(read).block();

        var older = service.documents("guests-decisions", Map.of("thing", id));
        assertThat(older).isNotEmpty().allSatisfy(each -> assertThat(Vault.tags(each))
                .isEmpty());
        assertThat(versions("guests", id))
                .isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
    }

    private List<Long> versions(String ledger, String id) {
        return Objects.requireNonNull(store(ledger)
                .history()
                .of(id, 0, History.MOST)
                .map((Document receipt) -> receipt.getLong("version"))
                .collectList()
                .block());
    }

    private ThingStore<?, ?> store(String ledger) {
        return service.engine().stores().stream()
                .filter(store -> store.ledger().path().equals(ledger))
                .findFirst()
                .orElseThrow();
    }
}
