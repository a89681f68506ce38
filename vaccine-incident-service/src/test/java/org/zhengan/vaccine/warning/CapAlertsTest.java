package org.zhengan.vaccine.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.warning.CapRules.children;
import static org.zhengan.vaccine.warning.CapRules.texts;
import static org.zhengan.vaccine.warning.Warnings.NINE;
import static org.zhengan.vaccine.warning.Warnings.accepted;
import static org.zhengan.vaccine.warning.Warnings.adjusted;
import static org.zhengan.vaccine.warning.Warnings.anAssessment;
import static org.zhengan.vaccine.warning.Warnings.issued;
import static org.zhengan.vaccine.warning.Warnings.shown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.rules.programme.Element;
import org.zhengan.rules.programme.Rendering.Pictured;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.warning.WarningCommands.Convert;
import org.zhengan.vaccine.warning.WarningCommands.Lift;

class CapAlertsTest {

    private static final String SENDER = "vaccine.zhengan.zhengzhou";
    private static final String FIRST = SENDER + ",EW-2022-00001-1,2022-03-01T09:00:00+08:00";
    private static final String SECOND = SENDER + ",EW-2022-00001-2,2022-03-01T10:00:00+08:00";

    @ParameterizedTest
    @CsvSource({
        "I, Immediate, Extreme, Likely",
        "II, Expected, Severe, Likely",
        "III, Expected, Moderate, Possible",
        "IV, Future, Minor, Possible"
    })
    void anIssuedWarningIsAnAlertAsGraveAsItsLevel(Grade level, String urgency, String severity, String certainty) {
        var alert = latest(issued(level));

        assertThat(CapRules.brokenBy(alert)).isEmpty();
        assertThat(alert.attributes()).containsEntry("xmlns", "urn:oasis:names:tc:emergency:cap:1.2");
        assertThat(texts(alert, "msgType")).containsExactly("Alert");
        assertThat(texts(alert, "sent")).containsExactly("2022-03-01T09:00:00+08:00");
        assertThat(texts(alert, "references")).isEmpty();
        assertThat(infos(alert)).hasSize(2).allSatisfy(info -> {
            assertThat(texts(info, "category")).containsExactly("Health");
            assertThat(texts(info, "urgency")).containsExactly(urgency);
            assertThat(texts(info, "severity")).containsExactly(severity);
            assertThat(texts(info, "certainty")).containsExactly(certainty);
        });
        assertThat(infos(alert)).flatExtracting(info -> texts(info, "language")).containsExactly("zh-CN", "en");
    }

    @Test
    void warningsToThePublicAreForTheStateSoTheScopeIsRestricted() {
        var alert = latest(issued(Grade.II));

        assertThat(texts(alert, "scope")).containsExactly("Restricted");
        assertThat(texts(alert, "restriction")).hasSize(1);
    }

    @Test
    void anAreaHasTheCodeOfItsDistrictWhereTheDistrictHasOne() {
        var areas = children(infos(latest(issued(Grade.II))).get(0)).stream()
                .filter(child -> child.name().equals("area"))
                .toList();

        assertThat(areas).flatExtracting(area -> texts(area, "areaDesc")).containsExactly("金水区", "郑东新区");
        assertThat(children(areas.get(0)).get(1))
                .isEqualTo(Element.of("geocode").with("valueName", "GB/T 2260").with("value", "410105"));
        assertThat(children(areas.get(1))).hasSize(1);
    }

    @Test
    void eachFurtherMessageRefersToAllBeforeIt() {
        var adjusted = adjusted(issued(Grade.III), Grade.I, NINE.plusSeconds(3600));
        var update = latest(adjusted);
        assertThat(CapRules.brokenBy(update)).isEmpty();
        assertThat(texts(update, "msgType")).containsExactly("Update");
        assertThat(texts(update, "identifier")).containsExactly("EW-2022-00001-2");
        assertThat(texts(update, "references")).containsExactly(FIRST);

        var cancel = latest(accepted(adjusted, new Lift("风险已消除"), NINE.plusSeconds(7200)));
        assertThat(CapRules.brokenBy(cancel)).isEmpty();
        assertThat(texts(cancel, "msgType")).containsExactly("Cancel");
        assertThat(texts(cancel, "references")).containsExactly(FIRST + " " + SECOND);
        assertThat(infos(cancel)).allMatch(info -> texts(info, "responseType").equals(List.of("AllClear")));
    }

    @Test
    void aWarningThatBecameAnIncidentIsAnUpdateThatNamesIt() {
        var update = latest(accepted(issued(Grade.II), new Convert("incident-1"), NINE.plusSeconds(60)));

        assertThat(CapRules.brokenBy(update)).isEmpty();
        assertThat(texts(update, "msgType")).containsExactly("Update");
        assertThat(texts(update, "incidents")).containsExactly("incident-1");
        assertThat(infos(update)).allMatch(info -> texts(info, "certainty").equals(List.of("Observed")));
    }

    @Test
    void theCityNamesTheSender() {
        var settings = Settings.defaults().with(Map.of("capSender", "city.example"));

        var alert = (Element) Objects.requireNonNull(CapAlerts.latest(shown(issued(Grade.IV)), settings));

        assertThat(texts(alert, "sender")).containsExactly("city.example");
    }

    @Test
    void beforeItIsIssuedThereIsNoMessage() {
        var assessed = accepted(null, anAssessment(Grade.II), NINE);

        assertThat(CapAlerts.latest(shown(assessed), Settings.defaults())).isNull();
    }

    @Test
    void theFeedHoldsEveryMessageNewestFirst() {
        var adjusted = adjusted(issued(Grade.III), Grade.I, NINE.plusSeconds(3600));
        var page = new Pictured<>("/api/vaccine/alerts", "/api/vaccine/alerts?cursor=x", List.of(shown(adjusted)));

        var feed = (Element) CapFeed.of(page, Settings.defaults());

        var entries = children(feed).stream()
                .filter(child -> child.name().equals("entry"))
                .toList();
        assertThat(entries)
                .flatExtracting(entry -> texts(entry, "title"))
                .containsExactly("EW-2022-00001-2 I ADJUSTED", "EW-2022-00001-1 III ISSUED");
        assertThat(entries).allSatisfy(entry -> {
            var content = children(entry).get(children(entry).size() - 1);
            assertThat(content.attributes()).containsEntry("type", "application/cap+xml");
            assertThat(CapRules.brokenBy(children(content).get(0))).isEmpty();
        });
        assertThat(links(feed)).containsExactly("self", "next");
        assertThat(links(entries.get(0))).containsExactly("alternate");
        assertThat(links(entries.get(1))).isEmpty();
    }

    @Test
    void whatTheSchemaForbidsIsSeen() {
        var alert = latest(issued(Grade.II));
        var zulu = Element.of("alert")
                .with("identifier", "a b")
                .with("sender", "s")
                .with("sent", "2022-03-01T01:00:00Z");

        assertThat(CapRules.brokenBy(alert.with("identifier", "twice"))).hasSize(1);
        assertThat(CapRules.brokenBy(zulu))
                .contains("identifier is a b", "sent is 2022-03-01T01:00:00Z", "alert holds 0 status");
    }

    private static List<String> links(Element of) {
        return children(of).stream()
                .filter(child -> child.name().equals("link"))
                .map(link -> link.attributes().get("rel"))
                .toList();
    }

    private static Element latest(Standing<EarlyWarning, WarningState> warning) {
        return (Element) Objects.requireNonNull(CapAlerts.latest(shown(warning), Settings.defaults()));
    }

    private static List<Element> infos(Element alert) {
        return children(alert).stream()
                .filter(child -> child.name().equals("info"))
                .toList();
    }
}
