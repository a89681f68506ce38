/** Planted for the architecture rules. */
@NullMarked
package org.zhengan.testing.planted.spring;

import org.jspecify.annotations.NullMarked;
