/** Serves a {@link org.zhengan.rules.programme.Programme} over HTTP and Kafka, with MongoDB beneath. */
@NullMarked
package org.zhengan.runtime;

import org.jspecify.annotations.NullMarked;
