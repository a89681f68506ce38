package org.zhengan.runtime.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ResponseStatusException;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Undecidable;
import tools.jackson.core.JacksonException;

/** What each failure is to the caller; everything not known here is a defect of ours and is logged once. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** The problem that {@code failure} is. */
    public static Problem of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        } else if (failure instanceof InvalidValue invalid) {
            return Problem.invalid(invalid);
        } else if (failure instanceof Undecidable undecidable) {
            return Problem.undecidable(undecidable);
        } else if (failure instanceof DataBufferLimitException) {
            return Problem.of(Kind.TOO_LARGE);
        } else if (failure instanceof JacksonException) {
            return Problem.of(Kind.MALFORMED_BODY);
        } else if (failure instanceof AuthenticationException) {
            return Problem.of(Kind.UNAUTHENTICATED);
        } else if (failure instanceof ResponseStatusException status) {
            return ofStatus(status);
        } else if (isAway(failure) || failure instanceof RetriableException) {
            LOG.warn("the store or the broker is away: {}", failure.toString());
            return Problem.of(Kind.UNAVAILABLE);
        }
        LOG.error("a defect", failure);
        return Problem.of(Kind.DEFECT);
    }

    /** Whether the store cannot be reached for the time being. */
    public static boolean isAway(Throwable failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoInterruptedException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoServerUnavailableException
                || (failure instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError"));
    }

    private static Problem ofStatus(ResponseStatusException status) {
        return switch (status.getStatusCode().value()) {
            case 404 -> Problem.of(Kind.NOT_FOUND);
            case 405 -> Problem.of(Kind.METHOD_NOT_ALLOWED);
            case 413 -> Problem.of(Kind.TOO_LARGE);
            case 415 -> Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Problem.of(Kind.UNAVAILABLE);
            default ->
                status.getCause() != null && !(status.getCause() instanceof ResponseStatusException)
                        ? of(status.getCause())
                        : Problem.of(Kind.MALFORMED_BODY);
        };
    }
}
