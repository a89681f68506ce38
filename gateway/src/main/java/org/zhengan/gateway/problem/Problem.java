package org.zhengan.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request the gateway refuses, with what to tell the caller. */
public final class Problem extends RuntimeException {

    private final Kind kind;
    private final transient Text detail;
    private final @Nullable Duration retryAfter;

    private Problem(Kind kind, Text detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        // A refusal is an answer and not a defect: nobody reads its stack, so none is recorded.
        super(detail.english(), cause, false, false);
        this.kind = kind;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /** A refusal that the caller has to mend. */
    public static Problem of(Kind kind, String chinese, String english) {
        return new Problem(kind, new Text(chinese, english), null, null);
    }

    /** The same refusal with what brought it about, for the log only. */
    public Problem causedBy(Throwable cause) {
        return new Problem(kind, detail, retryAfter, cause);
    }

    /** The same refusal with the time after which another attempt makes sense. */
    public Problem retryAfter(Duration wait) {
        return new Problem(kind, detail, wait, getCause());
    }

    Kind kind() {
        return kind;
    }

    Text detail() {
        return detail;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
