package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;

/** People who give guests rooms, one after the other and without a pause, until they are told to end. */
final class Writers implements AutoCloseable {

    static final String ROOM = "{\"contact\":{\"phone\":\"13812345678\"}}";

    private final Map<String, Integer> given = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<List<String>> shares = new ArrayList<>();
    private final Map<Integer, List<Caller>> calling = new ConcurrentHashMap<>();
    private volatile List<Caller> keepers = List.of();
    private volatile boolean ended;

    /** So many writers, each with his share of the guests. */
    Writers(List<String> ids, int writers) {
        int share = ids.size() / writers;
        for (int i = 0; i < writers; i++) {
            shares.add(ids.subList(i * share, (i + 1) * share));
        }
    }

    /** From now on they call these; returns when no call to any other is under way. */
    void write(Caller... callers) {
        var now = List.of(callers);
        keepers = now;
        if (threads.isEmpty()) {
            for (int i = 0; i < shares.size(); i++) {
                int writer = i;
                threads.add(new Thread(() -> goOn(writer), "writer-" + i));
            }
            threads.forEach(Thread::start);
        }
        Await.until(
                "all call them",
                () -> !refusals.isEmpty()
                        || (calling.size() == shares.size()
                                && calling.values().stream().allMatch(now::equals)));
    }

    /** How many rooms were given so far. */
    long done() {
        return given.values().stream().mapToLong(Integer::intValue).sum();
    }

    /** How many rooms a guest was given. */
    int given(String id) {
        return given.getOrDefault(id, 0);
    }

    private void goOn(int writer) {
        var share = shares.get(writer);
        for (int turn = 0; !ended && refusals.isEmpty(); turn++) {
            var id = share.get(turn % share.size());
            var callers = keepers;
            calling.put(writer, callers);
            var answer =
                    callers.get((writer + turn) % callers.size()).post("/api/lantern/guests/" + id + "/room", ROOM);
            if (answer.status() == 200) {
                given.merge(id, 1, Integer::sum);
            } else {
                refusals.add(answer.status() + " " + answer.body());
            }
        }
    }

    /** They end; none was ever refused. */
    void end() {
        close();
        assertThat(refusals).isEmpty();
    }

    @Override
    public void close() {
        ended = true;
        threads.forEach(Writers::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
