package org.zhengan.gateway.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses behind a name; the answer may be another one each time. */
@FunctionalInterface
interface Names {

    /** All addresses; blocks. */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
