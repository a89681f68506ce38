package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows as they were sent are sealed, and not for ever. */
class SentRowsIT {

    private static final String REJECTED = "B-2,金水区,2026-03-01,500,FOOD,李四,";

    private final Market market = new Market();
    private final ImportWorker worker = market.worker("one", Duration.ZERO);
    private final Sender sender = new Sender(market.client(worker));

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void areKeptForTheErrorSheetAndForgottenInTime() {
        worker.start();
        var job = sender.done(sender.post("?mode=perRow", Sheets.of(Sheets.good("B-1"), REJECTED)));

        market.worker("before", Duration.ofDays(30).minusSeconds(1)).forget().block();
        assertThat(errors(job.getString("id"))).contains("李四");
        assertThat(market.all("importRows")).singleElement().satisfies(chunk -> {
            assertThat(chunk.get("rows")).isInstanceOf(Binary.class);
            assertThat(chunk.toString()).doesNotContain("李四");
        });

        market.worker("after", Duration.ofDays(30)).forget().block();
        assertThat(market.all("importRows")).singleElement().satisfies(chunk -> assertThat(chunk)
                .doesNotContainKey("rows"));
        assertThat(errors(job.getString("id"))).doesNotContain("李四").contains("面积超过 100");
    }

    private String errors(String job) {
        return new String(sender.fetch(job + "/errors.csv"), StandardCharsets.UTF_8);
    }
}
