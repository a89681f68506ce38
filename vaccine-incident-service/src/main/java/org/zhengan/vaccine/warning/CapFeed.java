package org.zhengan.vaccine.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengan.rules.Settings;
import org.zhengan.rules.programme.Element;
import org.zhengan.rules.programme.Rendering.Pictured;
import org.zhengan.rules.programme.Shown;

/** An Atom feed (RFC 4287) of CAP messages: an entry for each, which holds the message itself. */
final class CapFeed {

    private static final String WARNINGS = "/api/vaccine/warnings/";

    private CapFeed() {}

    static Object of(Pictured<EarlyWarning> page, Settings settings) {
        List<Element> entries = new ArrayList<>();
        page.things().forEach(shown -> entries.addAll(entries(shown, settings)));
        var sender = settings.get(WarningRules.CAP_SENDER);
        var feed = Element.of("feed")
                .attribute("xmlns", "http://www.w3.org/2005/Atom")
                .with("id", urn(sender, "alerts"))
                .with("title", "疫苗安全预警 Vaccine safety warnings")
                .with("updated", CapAlerts.time(updated(page)))
                .with(Element.of("author").with("name", sender))
                .with(link("self", page.self()));
        return (page.next() == null ? feed : feed.with(link("next", page.next()))).with(entries);
    }

    private static List<Element> entries(Shown<EarlyWarning> shown, Settings settings) {
        var warning = shown.thing();
        var alerts = CapAlerts.all(warning, settings);
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < alerts.size(); i++) {
            int index = alerts.size() - 1 - i;
            var notice = warning.notices().get(index);
            var identifier = CapAlerts.identifier(warning, index);
            var at = CapAlerts.time(notice.sentAt());
            var entry = Element.of("entry")
                    .with("id", urn(settings.get(WarningRules.CAP_SENDER), identifier))
                    .with("title", identifier + " " + notice.level() + " " + notice.kind())
                    .with("updated", at)
                    .with("published", at);
            // only the present message has an address of its own; the others are in the feed alone
            entries.add((i == 0 ? entry.with(link("alternate", WARNINGS + shown.id() + "/cap")) : entry)
                    .with(Element.of("content")
                            .attribute("type", CapAlerts.MEDIA_TYPE)
                            .with(alerts.get(i))));
        }
        return entries;
    }

    private static Instant updated(Pictured<EarlyWarning> page) {
        return page.things().stream()
                .map(Shown::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String urn(String sender, String name) {
        return "tag:" + sender + ",2022:" + name;
    }

    private static Element link(String relation, String to) {
        return Element.of("link").attribute("rel", relation).attribute("href", to);
    }
}
