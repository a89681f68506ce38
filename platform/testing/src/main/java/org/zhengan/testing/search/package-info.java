/** Looks in everything a run left behind for what must not lie there. */
@NullMarked
package org.zhengan.testing.search;

import org.jspecify.annotations.NullMarked;
