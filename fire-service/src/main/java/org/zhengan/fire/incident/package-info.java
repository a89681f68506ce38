/** Incidents (火灾警情) the fire service goes out to. */
@NullMarked
package org.zhengan.fire.incident;

import org.jspecify.annotations.NullMarked;
