package org.zhengan.testing.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.Reply;
import org.zhengan.testing.live.Route;

/**
 * One call of a route about a thing.
 *
 * @param command what stands in the place of {@code {command}}
 * @param body    empty where the route reads; csv for an import
 */
record Call(Route route, Seed seed, String command, String body) {

    private static final int ACCEPTED = 202;

    /** What {@code caller} is answered; when a sheet was taken, after all its rows were. */
    Reply by(Caller caller) {
        if (route.method().equals("GET")) {
            return caller.get(path());
        } else if (!route.method().equals("POST")) {
            return caller.write(route.method(), path(), body);
        } else if (!path().endsWith("/imports") || body.startsWith("{")) {
            return caller.post(path(), body);
        }
        var reply = caller.upload(path(), "text/csv", body.getBytes(StandardCharsets.UTF_8));
        if (reply.status() == ACCEPTED) {
            Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> !caller.get(reply.at("/links/self"))
                    .at("/finishedAt")
                    .isEmpty());
        }
        return reply;
    }

    boolean isGet() {
        return route.method().equals("GET");
    }

    /** Whether it is about the one thing, and not about all of its kind. */
    boolean isOfTheSeed() {
        return route.path().contains("{id}") && seed.isOf(route.path());
    }

    boolean isCommand() {
        return route.path().endsWith("{command}") && seed.isOf(route.path());
    }

    boolean erases() {
        return route.path().endsWith("/erase-personal");
    }

    private String path() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("id", seed.id());
        variables.put("command", command);
        variables.put("form", "csv");
        variables.put("[A-Za-z]+", seed.id());
        return route.filled(variables);
    }

    @Override
    public String toString() {
        return route.method() + " " + path() + " " + body;
    }
}
