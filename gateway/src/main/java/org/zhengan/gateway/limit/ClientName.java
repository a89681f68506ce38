package org.zhengan.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who a request counts for: the subject of its token, else the address it comes from. */
final class ClientName {

    /** Whoever has one address of IPv6 has the other 2^64 of its network, too. */
    private static final int NETWORK_BYTES = 8;

    private ClientName() {}

    static String of(Object principal, ServerHttpRequest request) {
        return principal instanceof JwtAuthenticationToken token ? of(token.getToken(), request) : of(request);
    }

    private static String of(Jwt token, ServerHttpRequest request) {
        var subject = token.getSubject();
        return subject == null ? of(request) : "sub " + subject;
    }

    static String of(ServerHttpRequest request) {
        return "address " + network(request.getRemoteAddress());
    }

    static String network(@Nullable InetSocketAddress caller) {
        var address = caller == null ? null : caller.getAddress();
        return address == null ? "unknown" : network(address);
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
