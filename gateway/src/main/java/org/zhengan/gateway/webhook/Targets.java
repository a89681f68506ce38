package org.zhengan.gateway.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where events may be brought. A name is looked up and every address behind it checked each time, and the connection goes
 * to the address that was checked: a name that changes its mind in between changes nothing.
 */
@Component
@WithStore
final class Targets {

    private static final int LONGEST = 2_000;

    private final boolean privateAllowed;
    private final Names names;

    @Autowired
    Targets(WebhookSettings settings) {
        this(settings.allowPrivateTargets(), host -> List.of(InetAddress.getAllByName(host)));
    }

    Targets(boolean privateAllowed, Names names) {
        this.privateAllowed = privateAllowed;
        this.names = names;
    }

    /** The address as it is stored, if it is of the form; nobody is asked yet. */
    URI parse(String text) {
        try {
            var target = new URI(text);
            if (text.length() > LONGEST || target.getHost() == null || target.getRawUserInfo() != null) {
                throw refused("地址必须是完整的 URL，不含用户信息", "The address must be a whole URL without user information");
            }
            if (target.getRawFragment() != null || !schemes().contains(target.getScheme())) {
                throw refused("地址必须使用 https，且不含 #", "The address must use https and have no fragment");
            }
            return target;
        } catch (URISyntaxException malformed) {
            throw refused("地址不是合法的 URL", "The address is no URL").causedBy(malformed);
        }
    }

    /** The one address to connect to, or a refusal. */
    Mono<InetSocketAddress> resolve(URI target) {
        return Mono.fromCallable(() -> checked(target)).subscribeOn(Schedulers.boundedElastic());
    }

    private InetSocketAddress checked(URI target) throws UnknownHostException {
        var host = target.getHost().replaceAll("[\\[\\]]", "");
        var addresses = addresses(host);
        if (!privateAllowed && !addresses.stream().allMatch(AddressRanges::isPublic)) {
            throw refused("该地址不在公共互联网上", "The address is not on the public Internet");
        }
        // Bears the name as well, which TLS and the Host header need; it is not looked up again.
        return new InetSocketAddress(
                InetAddress.getByAddress(host, addresses.get(0).getAddress()), port(target));
    }

    private List<InetAddress> addresses(String host) {
        try {
            return names.addressesOf(host);
        } catch (UnknownHostException unknown) {
            throw refused("找不到主机 " + host, "There is no host " + host).causedBy(unknown);
        }
    }

    private Set<String> schemes() {
        return privateAllowed ? Set.of("https", "http") : Set.of("https");
    }

    private static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return target.getScheme().equals("https") ? 443 : 80;
    }

    private static Problem refused(String chinese, String english) {
        return Problem.of(Kind.TARGET_REFUSED, chinese, english);
    }
}
