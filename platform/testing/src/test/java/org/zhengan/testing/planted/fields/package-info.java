/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.fields;

import org.jspecify.annotations.NullMarked;
