/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.names;

import org.jspecify.annotations.NullMarked;
