package org.zhengan.gateway.webhook;

import io.netty.util.NetUtil;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public Internet from all others, after the IANA registries of special addresses. */
final class AddressRanges {

    /** This host, private, carriers', loopback, link-local, protocols, documentation, relays, tests, multicast, reserved. */
    private static final List<Range> NOT_PUBLIC_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Range::parse)
            .toList();

    /** All that is public lies in here; loopback, mapped, translated, unique local, link-local and multicast do not. */
    private static final Range GLOBAL_6 = Range.parse("2000::/3");

    /** Protocols with Teredo, documentation, 6to4 (either tunnel can lead to any address of the older kind). */
    private static final List<Range> NOT_PUBLIC_6 = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Range::parse)
            .toList();

    private AddressRanges() {}

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes))
                : GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Range(String bits) {

        static Range parse(String text) {
            var slash = text.indexOf('/');
            var first = NetUtil.createByteArrayFromIpAddressString(text.substring(0, slash));
            return new Range(bits(first).substring(0, Integer.parseInt(text.substring(slash + 1))));
        }

        boolean holds(byte[] address) {
            return bits(address).startsWith(bits);
        }

        private static String bits(byte[] address) {
            var bits = new StringBuilder();
            for (var part : address) {
                bits.append(Integer.toBinaryString(1 << Byte.SIZE | Byte.toUnsignedInt(part)), 1, 1 + Byte.SIZE);
            }
            return bits.toString();
        }
    }
}
