package org.zhengan.standalone;

import java.time.Duration;

/** What is printed when every service takes requests: where to go and a first call to try. */
record Greeting(SuiteSettings settings, String address, String token, Duration took) {

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append("\nZheng'an is up after %.1f s  (郑安已启动)\n\n".formatted(took.toMillis() / 1000.0));
        line(text, "gateway", address);
        line(text, "catalogue", address + "/swagger-ui.html");
        line(text, "event stream", address + "/api/events/stream");
        for (var member : Members.ALL) {
            line(text, member.name(), "http://localhost:" + settings.ports().service(member.place()));
        }
        line(text, "data folder", settings.data().toString());
        text.append(
                """

                A token that may do everything, for 12 hours (others: deploy/token --roles … --district …):

                TOKEN=%s

                A first call:

                curl -s -H "Authorization: Bearer $TOKEN" %s/api/gas/leak-alarms

                Ctrl-C ends the suite; what it acknowledged is kept.
                """
                        .formatted(token, address));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-18s%s%n".formatted(name, value));
    }
}
