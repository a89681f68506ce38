/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.setters;

import org.jspecify.annotations.NullMarked;
