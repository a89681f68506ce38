package org.zhengan.vaccine.warning;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.City;
import org.zhengan.rules.Settings;
import org.zhengan.rules.programme.Element;
import org.zhengan.rules.programme.Shown;

/** Warnings as alerts of the OASIS Common Alerting Protocol 1.2 (CAP): a message for each notice, each referring to those before. */
final class CapAlerts {

    static final String MEDIA_TYPE = "application/cap+xml";
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** The protocol wants seconds and an offset, and no Z. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(City.ZONE);

    private CapAlerts() {}

    /** The message that holds now; null before it is issued. */
    static @Nullable Object latest(Shown<EarlyWarning> shown, Settings settings) {
        var notices = shown.thing().notices();
        return notices.isEmpty() ? null : alert(shown.thing(), notices.size() - 1, settings);
    }

    /** Every message of a warning, newest first. */
    static List<Element> all(EarlyWarning warning, Settings settings) {
        int last = warning.notices().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> alert(warning, last - i, settings))
                .toList();
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String identifier(EarlyWarning warning, int notice) {
        return warning.warningNo() + "-" + (notice + 1);
    }

    private static Element alert(EarlyWarning warning, int index, Settings settings) {
        var notice = warning.notices().get(index);
        var sender = settings.get(WarningRules.CAP_SENDER);
        var references = IntStream.range(0, index)
                .mapToObj(i -> sender + "," + identifier(warning, i) + ","
                        + time(warning.notices().get(i).sentAt()))
                .collect(Collectors.joining(" "));
        return Element.of("alert")
                .attribute("xmlns", NAMESPACE)
                .with("identifier", identifier(warning, index))
                .with("sender", sender)
                .with("sent", time(notice.sentAt()))
                .with("status", "Actual")
                .with("msgType", type(notice.kind()))
                .with("scope", "Restricted")
                .with("restriction", "仅供疫苗安全应急部门和被通知单位使用，未经授权不得向社会公布")
                .with("note", notice.note())
                .with("references", references.isEmpty() ? null : references)
                .with("incidents", notice.kind() == Notice.Kind.CONVERTED ? notice.note() : null)
                .with(new CapInfo(warning, notice, Locale.CHINESE).element())
                .with(new CapInfo(warning, notice, Locale.ENGLISH).element());
    }

    private static String type(Notice.Kind kind) {
        return switch (kind) {
            case ISSUED -> "Alert";
            case ADJUSTED, CONVERTED -> "Update";
            case LIFTED -> "Cancel";
        };
    }
}
