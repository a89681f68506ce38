/** Trails and archives, sound and tampered with. */
@NullMarked
package org.zhengan.trail;

import org.jspecify.annotations.NullMarked;
