/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.sound;

import org.jspecify.annotations.NullMarked;
