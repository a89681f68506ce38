/** Events of other contexts: read, run once, retried, set aside, redriven. */
@NullMarked
package org.zhengan.runtime.events;

import org.jspecify.annotations.NullMarked;
