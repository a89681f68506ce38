package org.zhengan.standalone;

import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;

/**
 * A service of the suite as it is run beside the others.
 *
 * @param name how the gateway calls it
 * @param place which of the suite's ports is its own
 * @param application what makes it
 */
record Member(String name, int place, Supplier<SpringApplication> application) {}
