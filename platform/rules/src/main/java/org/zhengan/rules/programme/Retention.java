package org.zhengan.rules.programme;

import java.time.Duration;
import java.util.Set;
import org.zhengan.rules.Text;

/**
 * How long what is somebody's stays with a thing that has ended; the thing itself stays.
 *
 * @param ended the states in which nothing more is expected
 * @param after counted from the last change
 * @param why   what the time is taken from
 */
public record Retention<S extends Enum<S>>(Set<S> ended, Duration after, Text why) {

    public Retention {
        ended = Set.copyOf(ended);
    }
}
