package org.zhengan.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @Test
    void everyServiceIsToldOfTheSettingsOfAllBecauseTheyShareAnEnvironment(@TempDir Path data) {
        var settings = SuiteSettings.of(data, Ports.free().gateway());
        var arguments = new Arguments(
                settings,
                data.resolve("public.pem"),
                data.resolve("archive-private.pem"),
                "--zhengan.personal.keys.standalone=secret",
                "--zhengan.gateway.webhooks.key=secret");

        assertThat(Members.ALL).allSatisfy(member -> assertThat(arguments.of(member, new Backing("kafka", "mongodb")))
                .filteredOn(argument -> argument.startsWith("--zhengan.runtime.others-settings="))
                .singleElement()
                .asString()
                .contains("leak.critical", "gasEmergencyIncidents", "clusterWindowDays"));
    }
}
