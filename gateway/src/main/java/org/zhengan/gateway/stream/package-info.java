/** The events of all contexts as one resumable stream for callers that cannot read the broker. */
@NullMarked
package org.zhengan.gateway.stream;

import org.jspecify.annotations.NullMarked;
