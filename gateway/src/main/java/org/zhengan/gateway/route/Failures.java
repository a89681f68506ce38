package org.zhengan.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Tells apart the ways in which a call to a service can fail. */
final class Failures {

    private Failures() {}

    static boolean isAway(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof CallNotPermittedException
                || isPoolExhausted(failure);
    }

    /** Worth another attempt: the network failed, not the service. */
    static boolean isNetwork(Throwable failure) {
        return failure instanceof IOException;
    }

    static boolean isTimeout(Throwable failure) {
        return failure instanceof ResponseStatusException answer
                && answer.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }

    /** The pool reports a connection it could not hand out in time with this type; response time-outs look different. */
    private static boolean isPoolExhausted(Throwable failure) {
        return failure instanceof TimeoutException;
    }
}
