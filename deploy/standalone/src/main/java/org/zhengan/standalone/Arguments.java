package org.zhengan.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengan.rules.Setting;

/** What a context of the suite is told on its command line; everything else is in its own configuration. */
record Arguments(SuiteSettings settings, Path publicKey, Path archiveKey, String personalKey, String webhookKey) {

    private static final String LOOPBACK = "127.0.0.1";

    /** A service is reached through the gateway only, so it listens on the loopback interface. */
    List<String> of(Member member, Backing backing) {
        var arguments = common(settings.ports().service(member.place()), LOOPBACK, backing.kafka());
        arguments.add("--spring.mongodb.uri=" + backing.mongodb());
        arguments.add("--zhengan.runtime.others-settings=" + keys());
        arguments.add(personalKey);
        // The one instance of its service: after a crash it goes on with what it had leased, at once.
        arguments.add("--zhengan.runtime.instance=standalone");
        arguments.add("--zhengan.archive.key=" + archiveKey.toUri());
        return arguments;
    }

    List<String> ofGateway(Backing backing) {
        var arguments = common(settings.ports().gateway(), settings.address(), backing.kafka());
        arguments.add("--spring.mongodb.uri=" + backing.mongodb());
        arguments.add(webhookKey);
        for (var member : Members.ALL) {
            arguments.add("--zhengan.gateway.services." + member.name() + ".uri=http://" + LOOPBACK + ":"
                    + settings.ports().service(member.place()));
        }
        return arguments;
    }

    /** The environment of this process is every service's: each hears of the settings of all. */
    private static String keys() {
        return Members.ALL.stream()
                .flatMap(member -> member.programme().allSettings().stream())
                .map(Setting::key)
                .collect(Collectors.joining(","));
    }

    private List<String> common(int port, String address, String kafka) {
        return new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=" + address,
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + publicKey.toUri(),
                // Contexts are ended together and by us; each would otherwise wait two seconds for nobody.
                "--spring.reactor.netty.shutdown-quiet-period=0s"));
    }
}
