/** The trail of a service: what goes into it, its heads among the services, its verification and the archive of a case. */
@NullMarked
package org.zhengan.runtime.trail;

import org.jspecify.annotations.NullMarked;
