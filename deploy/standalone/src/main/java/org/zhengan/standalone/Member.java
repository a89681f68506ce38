package org.zhengan.standalone;

import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.zhengan.rules.programme.Programme;

/**
 * A service of the suite as it is run beside the others.
 *
 * @param name how the gateway calls it
 * @param programme what it carries out
 * @param place which of the suite's ports is its own
 * @param application what makes it
 */
record Member(String name, Programme programme, int place, Supplier<SpringApplication> application) {

    /** The path segment after {@code /api/} under which it answers. */
    String context() {
        return programme.context();
    }
}
