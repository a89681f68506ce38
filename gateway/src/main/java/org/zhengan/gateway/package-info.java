/** The one door of the suite: what is configured, and how the parts are put together. */
@NullMarked
package org.zhengan.gateway;

import org.jspecify.annotations.NullMarked;
