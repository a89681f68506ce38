/** The chain of a trail and the archive of a case: written, read and verified in plain Java, without the suite. */
@NullMarked
package org.zhengan.trail;

import org.jspecify.annotations.NullMarked;
