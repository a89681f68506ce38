/** A small programme to hold the test bases against: street lamps that fail and are mended. */
@NullMarked
package org.zhengan.testing.lamp;

import org.jspecify.annotations.NullMarked;
