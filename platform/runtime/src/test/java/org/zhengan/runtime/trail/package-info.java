/** What goes into the trail, and what becomes of whoever lays hand on it. */
@NullMarked
package org.zhengan.runtime.trail;

import org.jspecify.annotations.NullMarked;
