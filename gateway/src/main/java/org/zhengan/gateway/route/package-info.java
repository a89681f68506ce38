/** The way of a request to its service: limits, time-outs, retries of reads, a breaker per service. */
@NullMarked
package org.zhengan.gateway.route;

import org.jspecify.annotations.NullMarked;
