/** Who asks, and what they may see. */
@NullMarked
package org.zhengan.runtime.security;

import org.jspecify.annotations.NullMarked;
