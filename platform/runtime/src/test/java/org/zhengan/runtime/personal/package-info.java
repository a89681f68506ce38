/** Personal values at rest: sealed under a ring of keys, found by keyed hash, shown to whom a reason is noted. */
@NullMarked
package org.zhengan.runtime.personal;

import org.jspecify.annotations.NullMarked;
