/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.clock;

import org.jspecify.annotations.NullMarked;
