package org.zhengan.standalone.fault;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengan.standalone.demo.Caller;

/** Reports one case after the other and notes which were acknowledged, whatever happens to the suite meanwhile. */
final class Reporter implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Caller caller;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::report, "reporter");
    private volatile boolean ended;

    Reporter(Caller caller) {
        this.caller = caller;
        thread.start();
    }

    /** The numbers of the reports that were answered with 201. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void report() {
        while (!ended) {
            var number = "SINGLE-" + NUMBER.incrementAndGet();
            try {
                if (caller.post("/api/vaccine/aefi-cases", json(number)).status() == 201) {
                    acknowledged.add(number);
                }
            } catch (IllegalStateException away) {
                // Killed in the middle of the call: it was not acknowledged, so nothing is promised about it.
                Thread.onSpinWait();
            }
        }
    }

    private static String json(String number) {
        return """
                {"reportNo":"%s","recipient":"R-%s","ageYears":30,"sex":"FEMALE","vaccineCode":"FLU4",
                "vaccineName":"Influenza","manufacturer":"X","batchNo":"B-1","vaccinatedOn":"2022-03-01",
                "vaccinationSite":"clinic","district":"ERQI","onsetOn":"2022-03-02","inSchoolOrKindergarten":false}"""
                .formatted(number, number);
    }
}
