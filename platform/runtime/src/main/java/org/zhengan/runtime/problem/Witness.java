package org.zhengan.runtime.problem;

import org.springframework.web.server.ServerWebExchange;

/** Sees every problem that is answered. */
@FunctionalInterface
public interface Witness {

    /** {@code problem} is about to be answered; must neither wait nor fail. */
    void saw(ServerWebExchange exchange, Problem problem);
}
