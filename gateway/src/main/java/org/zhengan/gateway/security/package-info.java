/** Who may come in at all; what they may do is decided by the services. */
@NullMarked
package org.zhengan.gateway.security;

import org.jspecify.annotations.NullMarked;
