/** Who asks. */
@NullMarked
package org.zhengan.runtime.security;

import org.jspecify.annotations.NullMarked;
