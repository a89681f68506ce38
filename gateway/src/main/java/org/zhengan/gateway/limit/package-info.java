/** How much of the gateway one client may use. */
@NullMarked
package org.zhengan.gateway.limit;

import org.jspecify.annotations.NullMarked;
