package org.zhengan.standalone;

import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;

/**
 * A service of the suite as it is run beside the others.
 *
 * @param name how the gateway calls it
 * @param context the path segment after {@code /api/} under which it answers
 * @param place which of the suite's ports is its own
 * @param application what makes it
 */
record Member(String name, String context, int place, Supplier<SpringApplication> application) {}
