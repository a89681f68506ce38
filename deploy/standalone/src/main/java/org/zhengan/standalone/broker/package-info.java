/** A real Kafka broker inside the suite's own process. */
@NullMarked
package org.zhengan.standalone.broker;

import org.jspecify.annotations.NullMarked;
